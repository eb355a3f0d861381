import type { Guide } from "../guide";

/** The barbell Romanian deadlift, in Italian. */
export const romanianDeadlift: Guide = {
  exerciseId: "romanian-deadlift",
  title: "Stacco rumeno con bilanciere",

  overview: [
    {
      text:
        "Stai in piedi con il bilanciere in mano, porti indietro le anche finché ci vanno mentre il bilanciere " +
        "scivola lungo le cosce, e torni su. Le ginocchia si piegano un po' all'inizio e poi restano come sono. " +
        "Tutto il movimento è nell'anca, e i femorali si tendono come la corda di un arco.",
    },
    {
      text:
        "Si fa per i femorali e per il grande gluteo. Capo lungo del bicipite femorale, semitendinoso e " +
        "semimembranoso attraversano l'anca e sono lunghi in fondo, proprio dove il carico è più grande. Il capo " +
        "breve del bicipite femorale attraversa solo il ginocchio e non riceve niente, per cui un leg curl vale " +
        "ancora la pena.",
    },
    {
      text:
        "Lo squat lascia i femorali come li ha trovati: è uno dei risultati più solidi in questo campo. Un hip hinge " +
        "di qualche tipo ne è quindi il compagno abituale, e questo è il più diffuso. Il resto dell'argomento è per " +
        "analogia: nei leg curl, allenarsi a muscolo lungo ha fatto crescere i femorali più che a muscolo corto, 14% " +
        "contro 9%.",
      sources: ["kubo-2019", "plotkin-2023", "maeo-2021"],
    },
    {
      text:
        "Che a contare sia proprio la lunghezza è meno sicuro di come suona. Mettendo insieme molti esercizi e " +
        "muscoli, l'effetto della lunghezza muscolare sulla crescita è irrisorio. Sembra contare dove un muscolo a " +
        "due articolazioni sarebbe altrimenti troppo corto per tirare, come nel leg curl sdraiato. Nessuno ha messo " +
        "lo stacco rumeno contro un altro hip hinge e guardato con le immagini che cosa cresceva.",
      sources: ["regional-length-meta", "maeo-2021"],
      contested: true,
    },
    {
      text:
        "Sui glutei i laboratori non sono d'accordo. Al massimale la loro attività non era diversa da quella " +
        "dell'hip thrust; con uno stesso carico era un po' più bassa che nello stacco convenzionale. Entrambi " +
        "confrontano segnali elettrici, e nessuno dei due dice quale esercizio costruisca di più.",
      sources: ["delgado-2019", "lee-2018"],
      contested: true,
    },
    {
      text:
        "Qui la schiena lavora stando ferma. A differenza di altri stacchi gli erettori erano meno attivi dei " +
        "femorali, un discreto segno che l'esercizio colpisce dove mira. Se sali su un piccolo rialzo per scendere " +
        "di più, aumenta l'attività di glutei, semitendinoso e schiena.",
      sources: ["martin-fuentes-2020-deadlift", "coratella-2022"],
    },
    {
      text:
        "A ginocchia più tese diventa uno stacco a gambe tese. Quasi tutti i libri dicono che così si usano di più i " +
        "femorali. Dieci culturisti agonisti hanno mostrato il contrario: le gambe tese alzavano l'attività dei " +
        "glutei, le ginocchia morbide quella del semitendinoso. La differenza è così piccola che puoi scegliere a " +
        "sensazione.",
      sources: ["coratella-2022"],
      contested: true,
    },
    {
      text:
        "È adatto a quasi chiunque riesca a toccarsi le ginocchia a schiena piatta: chi fa squat e manca di " +
        "femorali, chi fa stacco e vuole pratica senza pagarne il prezzo, velocisti e calciatori per la forza in " +
        "allungamento. Se protegga un femorale dallo strapparsi, per questo esercizio non è stato studiato. Dove il " +
        "bilanciere è goffo, due manubri fanno lo stesso lavoro.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Metti il bilanciere su ganci o perni ad altezza metà coscia, così non devi tirarlo da terra.",
        "Impugnalo un palmo fuori dalle gambe, con entrambi i palmi verso di te.",
        "Alzati in piedi con il bilanciere contro le cosce e arretra di mezzo passo.",
        "Piedi alla larghezza delle anche, punte in avanti, peso distribuito dal tallone all'avampiede.",
        "Piega le ginocchia di circa 15–25 gradi e ricorda la sensazione. Tengono quella piega finché riappoggi il " +
          "bilanciere.",
      ],
      notes: [
        {
          text:
            "La fascia tra 15 e 25 gradi è nostra: abbastanza tese da allungare i femorali, abbastanza piegate da " +
            "lasciare spazio alle anche. Cerca tibie che restino verticali.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Porta giù le scapole e lascia pendere lunghe le braccia.",
        "Tira il bilanciere contro le cosce con i dorsali.",
        "Riempi d'aria l'addome e contrailo prima che partano le anche.",
        "Tieni il mento in linea con il petto; gli occhi scendono con il busto.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Dal fondo, spingi entrambi i talloni nel pavimento e porta avanti le anche.",
        "Il bilanciere sfiora sempre le gambe, su oltre le ginocchia e lungo le cosce.",
        "Fai aprire insieme busto e anche, come quando chiudi con il sedere la portiera dell'auto e poi la riapri.",
        "Lascia le ginocchia come sono fino all'ultimo palmo.",
      ],
      notes: [
        {
          text:
            "La parte dura è il primo terzo. Se lì il bilanciere si allontana dalla gamba, la schiena paga ogni " +
            "centimetro.",
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Stai dritto, stringi i glutei e fermati quando le anche sono sopra le caviglie.",
        "Tieni le coste dove sono. Dietro di te non c'è niente da raggiungere.",
        "Lascia andare il fiato vecchio e prendine uno nuovo.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Porta le anche dritte indietro, come per toccare un muro alle tue spalle, e fai seguire le cosce al " +
          "bilanciere.",
        "Mettici due secondi circa, o tre.",
        "Inverti quando le anche smettono di andare indietro, di solito tra la rotula e metà tibia.",
        "Ferma la serie quando la zona lombare comincia a piegarsi, o quando il bilanciere lascia le gambe e non " +
          "torna.",
        "Riporta il bilanciere ai ganci camminando in avanti, con la schiena ancora piatta.",
      ],
      notes: [
        {
          text:
            "Dove invertire è materia di discussione. Una scuola va fino a terra per l'allungamento più lungo, " +
            "un'altra si ferma dove si ferma il bacino. Più escursione alzava sì l'attività, ma solo quella che " +
            "viene dall'anca. Quando le anche hanno finito lo spazio, gli ultimi centimetri li mette la colonna.",
          sources: ["coratella-2022", "project-judgement"],
          contested: true,
        },
        {
          text:
            "In molti la presa si stanca prima dei femorali. Gli straps sono una risposta sensata per le serie di " +
            "lavoro; i muscoli che ti interessano non notano la differenza.",
          sources: ["project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Parti dal rack", "Ginocchia morbide, poi ferme"] },
    { phase: "brace", cues: ["Braccia lunghe, dorsali attivi", "Aria dentro, addome saldo"] },
    { phase: "lift", cues: ["Talloni giù, anche avanti", "Bilanciere sulle gambe"] },
    { phase: "top", cues: ["Anche sopra le caviglie", "Stringi e fermati"] },
    { phase: "lower", cues: ["Tocca il muro dietro", "Fermati con le anche"] },
  ],

  mistakes: [
    {
      id: "squatted-hinge",
      symptom:
        "Le ginocchia scivolano avanti mentre il bilanciere scende, il sedere si abbassa e a sentirlo è soprattutto " +
        "la parte anteriore delle cosce.",
      why:
        "Sedersi è l'abitudine più vecchia. Con le ginocchia che viaggiano i femorali restano molli e l'esercizio " +
        "diventa mezzo stacco da terra. È ciò che fa per prima cosa chi comincia, quasi senza eccezioni.",
      fix:
        "Mettiti con i talloni a un piede di distanza da un muro e toccalo con il sedere, senza bilanciere, dieci " +
        "volte. Poi tieni un bastone lungo la colonna: testa, schiena e coccige restano a contatto mentre le tibie " +
        "restano verticali.",
    },
    {
      id: "lumbar-rounding",
      symptom:
        "Vicino al fondo la zona lombare passa da piatta a tonda, e il bilanciere guadagna qualche centimetro che le " +
        "anche non hanno dato.",
      why:
        "I femorali sono al limite e il resto lo presta la colonna. Niente prova che questo causi un infortunio, e " +
        "gli studi sulla flessione nel sollevare non hanno trovato un legame chiaro con il mal di schiena. Però " +
        "toglie l'allungamento al muscolo per cui sei venuto, in fondo alla leva più lunga.",
      fix:
        "Inverti due dita prima. Trova quel punto di lato con una telecamera, fissalo in mente da dove si trova il " +
        "bilanciere sulla tibia, e lascialo scendere nel corso dei mesi.",
      sources: ["saraceni-2020"],
      contested: true,
    },
    {
      id: "load-drifts-forward",
      symptom: "Il bilanciere pende sotto le spalle con dell'aria tra lui e le tibie.",
      why:
        "Braccia che ciondolano invece di dorsali che tengono. Lo stesso peso sembra molto più pesante nella " +
        "schiena e per niente più pesante nei femorali.",
      fix:
        "Immagina di raderti le cosce con il bilanciere. Una serie leggera con un elastico che lo tira in avanti " +
        "insegna il mestiere ai dorsali in un minuto.",
    },
    {
      id: "floor-chased",
      symptom: "Ti pieghi finché i dischi toccano, qualunque cosa si debba piegare per arrivarci.",
      why:
        "Il pavimento appartiene allo stacco da terra. Qui la profondità la decidono anche e femorali, e chi ha " +
        "braccia lunghe o gambe corte arriva a terra mentre altri non ci arriveranno mai.",
      fix: "Dimentica i dischi. Senti il momento in cui le anche si fermano, aspetta mezzo secondo, torna su.",
    },
    {
      id: "range-cut-short",
      symptom: "Il bilanciere inverte a metà coscia, le serie sono pesanti e i femorali non sentono niente.",
      why:
        "Troppo peso, o paura dell'allungamento. La parte lasciata fuori è quella in cui il carico è più alto e il " +
        "muscolo più lungo.",
      fix:
        "Togli un terzo dal bilanciere e supera la rotula a ogni ripetizione. Per due settimane fermati lì un " +
        "secondo.",
    },
    {
      id: "lumbar-arching",
      symptom: "La risalita finisce con la pancia in avanti e le spalle dietro le anche.",
      why:
        "Ti hanno detto di spingere avanti le anche e nessuno ti ha detto dove fermarti. I glutei finiscono quando " +
        "l'anca è distesa; quello che resta è una compressione sulle articolazioni della schiena.",
      fix: "Coste giù, glutei contratti, e sta' come una tavola. Fatti guardare una volta di lato da qualcuno.",
    },
    {
      id: "lowered-too-fast",
      symptom: "Il bilanciere cade lungo le cosce e lo riprendi in fondo.",
      why:
        "L'allungamento sotto controllo è la maggior parte di ciò che questo esercizio offre, ed è lì che cominciano " +
        "indolenzimenti e tirate quando si va di fretta.",
      fix: "Conta due in discesa, a voce alta se serve. Se non ci riesci, il bilanciere è troppo pesante.",
    },
    {
      id: "grip-fails-first",
      symptom: "Verso l'ottava ripetizione le dita si aprono, con i femorali ancora freschi.",
      why:
        "Serie lunghe con un bilanciere che non tocca mai terra chiedono molto alle mani. La serie finisce e il " +
        "muscolo bersaglio ne ha fatta metà.",
      fix: "Magnesite, poi straps dalla prima serie di lavoro in avanti. La presa allenala da sola a fine seduta.",
    },
  ],

  programming: [
    {
      text:
        "Per cominciare. Un bilanciere scarico da 20 kg (45 lb) per due o tre serie da dieci, due volte a settimana. " +
        "Stai imparando una sola sensazione, qualcosa che tira dietro le cosce a schiena ferma, e quasi tutti la " +
        "trovano entro tre sedute. Se il bilanciere è troppo, va bene una coppia di manubri leggeri.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Come hip hinge principale per la crescita. Da sei a dieci serie a settimana in due sedute. Una può essere " +
        "più pesante, da sei a otto ripetizioni, l'altra più lunga, da otto a dodici; alternare dà varietà e nessun " +
        "vantaggio dimostrato.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Come sostegno. Da due a quattro serie da sei a dieci dopo squat o stacchi, una o due volte a settimana. " +
        "Insieme a un leg curl riempie la settimana dei femorali per quasi tutti.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Accanto allo stacco da terra. Condividono quasi tutti i muscoli e pendono entrambi dalla stessa schiena: " +
        "fatti nello stesso giorno sono quasi doppioni. Tira da terra a inizio settimana e fai questo verso la fine, " +
        "oppure tieni leggero questo.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Come contare. Uno per i femorali, uno per i glutei, mezzo per zona lombare, grande adduttore e avambracci. " +
        "Quattro serie a settimana sono più o meno il minimo che si vede, e più di undici per un muscolo in una sola " +
        "seduta sono più di quanto una seduta possa usare.",
      sources: ["pelland-2025", "remmert-2025"],
    },
    {
      text:
        "Sforzo. Due in riserva sono abbastanza vicine. In un hip hinge il cedimento di solito si vede prima nella " +
        "schiena, quindi è l'esercizio sbagliato da portare fino in fondo. Recupera da due minuti a due e mezzo.",
      sources: ["refalo-2024", "singer-2024", "project-judgement"],
    },
    {
      text:
        "Aggiungere peso. Quando tutte le serie arrivano in cima alla fascia alla stessa profondità, per due sedute " +
        "di fila, aggiungi 2,5 kg (5 lb). L'allungamento diventa facile più in fretta di quanto il muscolo diventi " +
        "forte, quindi aspetta che profondità e carico vadano d'accordo prima di salire.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "La prima settimana. Aspettati un indolenzimento profondo dietro la coscia per due o tre giorni dopo le " +
        "prime sedute; il lavoro a muscolo lungo fa così. Comincia con metà delle serie che pensi ti servano. Passa " +
        "in fretta, e se più avanti manca vuol dire solo che ti sei abituato.",
      sources: ["schoenfeld-contreras-2013", "project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "Il numero da seguire è il carico per otto ripetizioni pulite fino allo stesso punto della tibia. Qui i " +
        "massimali non hanno senso: nessuno li prova, e le formule sono nate su altri esercizi.",
      sources: ["reynolds-2006", "project-judgement"],
    },
    {
      text:
        "Segna la profondità. Bilanciere sotto la rotula, a metà tibia, al bordo del calzino: annotala con la serie. " +
        "Se il segno sale insieme al carico, hai scambiato l'una con l'altro.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Rumore. Anche i test di forza ben fatti variano di circa il 4% da un giorno all'altro. Per il tuo diario " +
        "vuol dire che due ripetizioni in più un giorno sono una buona giornata, e due in più per tre sedute di fila " +
        "sono un progresso.",
      sources: ["grgic-2020", "project-judgement"],
    },
    {
      text:
        "C'è un transfer? Un hip hinge più forte dovrebbe vedersi nello stacco sopra il ginocchio e in femorali più " +
        "tranquilli dopo gli sprint. Dovrebbe, perché nessuno studio l'ha seguito. Prova lo stacco ogni due mesi e " +
        "guarda.",
      sources: ["project-judgement"],
    },
    {
      text:
        "La crescita dei femorali è difficile da vedere e facile da misurare male. Un metro a metà coscia misura " +
        "anche i quadricipiti. Foto di lato nella stessa luce dopo otto settimane o più sono il meglio che un bagno " +
        "possa offrire.",
      sources: ["damas-2018"],
    },
    {
      text:
        "Fatica. Femorali tesi e indolenziti all'inizio di due sedute di fila, una schiena che pare lavorata e non " +
        "riposata, o una profondità che non viene più: dimezza le serie per una settimana. Se così torna tutto a " +
        "posto, avevi semplicemente fatto troppo.",
      sources: ["project-judgement"],
    },
  ],

  questions: [
    {
      question: "Quanto deve scendere il bilanciere?",
      answer: {
        text:
          "Finché le anche smettono di andare indietro. Per quasi tutti è da qualche parte tra la rotula e metà " +
          "tibia. Due persone fianco a fianco possono differire di un palmo, e avere ragione tutte e due.",
      },
    },
    {
      question: "Che differenza c'è con lo stacco a gambe tese?",
      answer: {
        text:
          "Le ginocchia. Qui tengono una piega morbida, lì sono quasi tese e il bilanciere di solito va a terra. " +
          "L'attività si sposta un po' verso i glutei con le gambe tese, verso il semitendinoso con quelle morbide.",
        sources: ["coratella-2022"],
        contested: true,
      },
    },
    {
      question: "Ogni ripetizione deve toccare terra?",
      answer: {
        text:
          "No. Il bilanciere inverte a mezz'aria e nel mezzo della serie i muscoli non riposano mai. Se ti piace il " +
          "pavimento, fai stacchi da terra.",
      },
    },
    {
      question: "Lo sento solo nella schiena: che cosa sbaglio?",
      answer: {
        text:
          "Di solito una di tre cose: il bilanciere è lontano dalle gambe, le ginocchia si piegano strada facendo, o " +
          "la profondità è presa in prestito dalla colonna. Dimezza il carico e sistemale in quest'ordine. Un " +
          "dolore, che è altro dallo sforzo, vuol dire fermarsi.",
      },
    },
    {
      question: "E se nei femorali non sento niente?",
      answer: {
        text:
          "Rallenta la discesa a tre secondi, fermati dove tira di più e tieni verticali le tibie. Sentire aiuta e " +
          "non prova niente: attività e crescita non seguono la sensazione in modo affidabile.",
      },
    },
    {
      question: "Basta per i femorali, senza leg curl?",
      answer: {
        text:
          "Copre i tre muscoli che attraversano l'anca. Il capo breve del bicipite femorale lavora solo quando il " +
          "ginocchio si piega, e femorali allenati a entrambe le articolazioni lasciano fuori meno. Due o tre serie " +
          "di leg curl completano il lavoro.",
        sources: ["maeo-2021", "project-judgement"],
      },
    },
    {
      question: "È un esercizio per i glutei o per i femorali?",
      answer: {
        text:
          "Tutti e due: nel nostro conto una serie per ciascuno. Piega un filo di più le ginocchia ed è probabile " +
          "che ne prendano di più i glutei; tendile e i risultati di laboratorio si confondono. Non regolare di fino " +
          "ciò che su di te nessuno può misurare.",
        sources: ["delgado-2019", "coratella-2022"],
        contested: true,
      },
    },
    {
      question: "Mi aiuterà nello stacco da terra?",
      answer: {
        text:
          "Molto probabilmente sì come pratica del movimento d'anca e come muscolo, meno come prova della partenza, " +
          "che lascia fuori. La forza va soprattutto all'esercizio che alleni, quindi tieni qualche stacco da terra.",
        sources: ["acsm-2026", "project-judgement"],
      },
    },
    {
      question: "Previene gli infortuni ai femorali?",
      answer: {
        text:
          "Gli esercizi eccentrici per i femorali hanno un buon curriculum negli sport di squadra, ma quello " +
          "studiato è il nordic curl. Per questo esercizio non c'è nessuno studio. Allenalo per la forza e tieni " +
          "piccola la promessa.",
        sources: ["project-judgement"],
        contested: true,
      },
    },
    {
      question: "Gli straps vanno bene o è barare?",
      answer: {
        text:
          "Usali. L'esercizio è per il retro della coscia. Fai il riscaldamento senza, così le mani non restano " +
          "indietro.",
      },
    },
    {
      question: "Bilanciere o manubri?",
      answer: {
        text:
          "I manubri pendono accanto alla gamba, chiedono meno preparazione e finiscono dove finisce la " +
          "rastrelliera. Il bilanciere sale a passi più piccoli e più a lungo. Tieni voci separate, perché due " +
          "manubri da 30 kg (65 lb) non danno la sensazione di un bilanciere da 60 kg.",
      },
    },
    {
      question: "Posso salire su un disco per allungare di più?",
      answer: {
        text:
          "Se quando i dischi arrivano a terra le tue anche si muovono ancora, sì. Stare su un rialzo alzava " +
          "l'attività di glutei, semitendinoso e schiena. Senza quell'escursione in più dell'anca aggiunge solo " +
          "flessione della colonna.",
        sources: ["coratella-2022"],
      },
    },
    {
      question: "Punte su un disco piccolo: serve?",
      answer: {
        text:
          "Porta il peso sui talloni e tira il polpaccio, e qualcuno trova prima i femorali. Non l'ha misurato " +
          "nessuno. Un cuneo è un aiuto per imparare, non un miglioramento.",
      },
    },
    {
      question: "In che punto della seduta conviene farlo?",
      answer: {
        text:
          "Dopo lo squat o lo stacco principale del giorno, prima di leg curl ed estensioni della schiena. Se ti " +
          "alleni per i femorali, mettilo per primo e fai seguire lo squat, perché i primi esercizi ricevono il " +
          "meglio. Non per ultimo, dopo un'ora di rematori, con una schiena che ha già finito.",
        sources: ["acsm-2026", "project-judgement"],
      },
    },
    {
      question: "Devo guardare in alto o in basso?",
      answer: {
        text:
          "Lascia che la testa viaggi con il busto, così in fondo vedi il pavimento un metro (3 ft) più avanti. " +
          "Alzare il mento a forza invita la schiena a inarcarsi, fissare tra i piedi la invita ad arrotondarsi.",
      },
    },
    {
      question: "Posso farlo il giorno prima o dopo gli stacchi pesanti?",
      answer: {
        text:
          "Puoi, e te ne accorgerai. Gli studi sull'allenamento in giorni vicini non hanno trovato perdite di forza " +
          "nelle settimane, ma con una schiena stanca questo movimento viene male. Due giorni in mezzo sono la " +
          "scelta comoda.",
        sources: ["yang-2018", "project-judgement"],
      },
    },
    {
      question: "Quanto carico rispetto al mio stacco da terra?",
      answer: {
        text:
          "Serie da otto con circa da metà a due terzi del tuo stacco migliore è dove finiscono in molti. È " +
          "un'osservazione da palestra senza studi dietro. Fai decidere alla profondità e alla schiena piatta.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Ho i femorali troppo rigidi: devo prima fare stretching?",
      answer: {
        text:
          "Lo stretching è l'esercizio stesso. Parti dalla profondità che padroneggi, con un bilanciere leggero, e " +
          "nelle settimane scenderà. Se una gamba o un lato è molto più rigido, o qualcosa come un nervo tira fino " +
          "al piede, fallo guardare.",
      },
    },
  ],

  safety: [
    {
      text:
        "Una fitta improvvisa o uno schiocco dietro la coscia chiudono la seduta. Non allungarla per vedere se è " +
        "vero; tienila a riposo, e falla visitare se camminare fa male, se compare un livido o se dopo qualche " +
        "giorno è ancora debole.",
    },
    {
      text:
        "Il normale tirare del muscolo svanisce quando ti alzi. Una linea di dolore, formicolio o intorpidimento che " +
        "scende oltre il ginocchio non fa parte dell'allungamento: posa il bilanciere e chiedi a qualcuno di " +
        "qualificato. Insensibilità tra le gambe, nella zona della sella, o difficoltà a trattenere urina o feci, " +
        "vuol dire pronto soccorso adesso.",
    },
    {
      text:
        "Schiena. Qui la leva è lunga, quindi piccoli cambiamenti contano. Se durante una serie comincia a dolere, " +
        "fermati; se duole anche la serie leggera dopo, per oggi scegli un leg curl sdraiato. Un fastidio che sale " +
        "oltre cinque su dieci o cresce durante la notte va fatto valutare.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Pressione del sangue, occhi, parete addominale. Il fiato trattenuto a testa bassa preme su tutti e tre. Se " +
        "convivi con ipertensione, problemi di cuore, glaucoma o un'ernia, o hai avuto da poco un'operazione, chiedi " +
        "il via libera, usa carichi che potresti sollevare quindici volte ed espira mentre sali.",
      sources: ["hackett-chow-2013", "blazek-2019"],
    },
    {
      text:
        "Con ossa fragili, prima di un hip hinge serve una conversazione con un professionista, per via del busto " +
        "piegato. In gravidanza l'equilibrio cambia di mese in mese; manubri, piedi larghi e un punto di inversione " +
        "più alto sono modifiche comuni, concordate con l'ostetrica o il medico.",
      sources: ["acog-804"],
    },
    {
      text:
        "Un petto che si stringe, una sensazione di svenire che resta dopo che ti sei seduto, un cuore che batte " +
        "forte e irregolare o il peggior mal di testa della tua vita: fermati e chiama aiuto. Niente di tutto questo " +
        "fa parte di un hip hinge.",
    },
    {
      text:
        "Prendi il bilanciere dai ganci e rimettilo lì quando puoi. Metà dei guai con questo esercizio succede " +
        "raccogliendolo da terra o posandolo senza attenzione a lavoro finito.",
      sources: ["project-judgement"],
    },
  ],
};
