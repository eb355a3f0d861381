import type { Guide } from "../guide";

/** The conventional deadlift, in Italian. */
export const deadlift: Guide = {
  exerciseId: "deadlift",
  title: "Stacco da terra",

  overview: [
    {
      text:
        "Il bilanciere è fermo a terra, lo prendi e ti alzi in piedi. Anche e ginocchia si aprono insieme mentre la " +
        "schiena mantiene la forma e le braccia si limitano a reggere. È la prova di forza più semplice che ci sia, " +
        "e per quasi tutti il peso più grande che solleveranno mai.",
    },
    {
      text:
        "In testa ci sono grande gluteo ed erettori spinali. Femorali, quadricipiti e grande adduttore aiutano, " +
        "mentre parte alta della schiena, trapezio e mani reggono ciò che le gambe hanno sollevato. Le anche " +
        "lavorano di più appena staccato da terra, dove i glutei sono allungati; in cima resta poco da fare oltre a " +
        "stare in piedi.",
    },
    {
      text:
        "Di solito lo si vende come esercizio per femorali e glutei. Gli elettrodi raccontano altro: in diciannove " +
        "studi erettori e quadricipiti erano più attivi di glutei e bicipite femorale. L'attività non misura la " +
        "crescita, e quasi nessuno ha guardato i muscoli con le immagini prima e dopo mesi di stacchi. Le serie che " +
        "assegniamo a ogni muscolo sono una nostra lettura della meccanica: prendile per quello che sono.",
      sources: ["martin-fuentes-2020-deadlift", "project-judgement"],
      contested: true,
    },
    {
      text:
        "Rispetto ai vicini: il bicipite femorale era circa il 20% più attivo che nell'hip thrust, i glutei senza " +
        "differenze. Rispetto allo stacco rumeno con lo stesso carico lavoravano di più retto femorale e glutei. Qui " +
        "si piegano sia il ginocchio sia l'anca, per cui i quadricipiti spingono il pavimento e le anche finiscono " +
        "il lavoro.",
      sources: ["andersen-2018", "lee-2018"],
    },
    {
      text:
        "Al ginocchio il carico è piccolo, circa 24 Nm in un gruppo di velocisti dove lo squat ne chiedeva 155. Se " +
        "le ginocchia protestano con gli squat, spesso tirare da terra si può ancora. Il conto va alla schiena, che " +
        "deve restare rigida con una leva lunga.",
      sources: ["otsuka-2021"],
    },
    {
      text:
        "Che bruci il sistema nervoso è folklore da palestra. Misurato fianco a fianco, il recupero non era più " +
        "lungo che dopo squat o panca, e doppie pesanti costavano altrettanta forza volontaria nell'uno e " +
        "nell'altro. Ciò che si sente è una serie molto pesante fatta da una gran quantità di muscolo.",
      sources: ["belcher-2019", "barnes-2019"],
      contested: true,
    },
    {
      text:
        "È adatto a chi cerca forza, a chi per lavoro o sport raccoglie cose da terra e a chi ha un bilanciere e " +
        "nessun rack. Per la sola massa è una via cara: molta fatica, una presa che può chiudere la serie e nessun " +
        "muscolo che qualcosa di più leggero non alleni. Con braccia lunghe è gentile; con braccia corte e femori " +
        "lunghi vale la pena provare la trap bar o lo stacco sumo.",
    },
    {
      text:
        "Questa guida parla dello stacco convenzionale, mani fuori dalle ginocchia. La versione a gambe larghe piega " +
        "di più le ginocchia, e in tredici giocatori di football in cui si sono misurate entrambe alzava l'attività " +
        "di quadricipiti e tibiali. Nessuna delle due è barare; sono due esercizi, e ognuno ha la sua riga nel " +
        "diario.",
      sources: ["escamilla-2002"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Carica dischi a tutta altezza, 45 cm (18 in) di diametro, o appoggia quelli più piccoli su rialzi perché il " +
          "bilanciere parta dallo stesso punto.",
        "Mettiti con il bilanciere sopra metà piede, a circa 3 cm (un pollice) dalle tibie, talloni alla larghezza " +
          "delle anche.",
        "Piegati alle anche e prendi il bilanciere appena fuori dalle gambe, con i pollici che sfiorano le tibie.",
        "Piega le ginocchia finché le tibie toccano il bilanciere, e lascialo dov'è.",
        "Alza il petto e allunga la schiena. Le anche finiscono tra ginocchia e spalle, le scapole sopra il " +
          "bilanciere.",
      ],
      notes: [
        {
          text:
            "Quanto stanno alte le anche lo decide la tua costruzione. Braccia lunghe, anche alte; femori lunghi, " +
            "anche alte lo stesso. Copiare la partenza di un altro è la strada più rapida per averne una cattiva.",
        },
        {
          text:
            "Una suola piatta e sottile o i piedi scalzi accorciano il tragitto e ti tengono stabile. Nessuno studio " +
            "ha fatto una classifica delle scarpe per questo esercizio.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Inspira a fondo con la schiena già piatta e contrai tutto l'addome.",
        "Stringi le ascelle, come per schiacciare due arance; così entrano i dorsali e il bilanciere resta vicino.",
        "Tira piano il bilanciere finché lo senti toccare il bordo alto dei dischi. Ora il gioco è tolto.",
        "Guarda il pavimento due o tre metri (7–10 ft) più avanti e tieni il collo in linea.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Spingi via il pavimento con entrambi i piedi; il bilanciere parte perché si distendono le gambe.",
        "Fai salire anche e spalle alla stessa velocità finché il bilanciere arriva alle ginocchia.",
        "Tieni il bilanciere a contatto con tibie e cosce per tutto il tragitto.",
        "Passate le ginocchia, porta le anche avanti incontro al bilanciere.",
        "Le braccia restano distese dall'inizio alla fine, come corde con un gancio in fondo.",
      ],
      notes: [
        {
          text:
            "Trattenere il fiato durante la tirata è normale, e con carichi pesanti inevitabile. La pressione nel " +
            "tronco arriva a 161–176 mmHg negli stacchi e nelle presse per le gambe, sotto quella dello squat.",
          sources: ["blazek-2019", "hackett-chow-2013"],
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Stai dritto: ginocchia e anche aperte, glutei contratti, coste sopra il bacino.",
        "Fermati lì. Andare indietro aggiunge solo un arco.",
        "Tieni fermo il bilanciere un istante, poi lascia uscire un po' d'aria restando saldo.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Porta prima indietro le anche e lascia scivolare il bilanciere lungo le cosce.",
        "Quando ha superato le ginocchia, piegale e posa i dischi.",
        "Aspetta che il bilanciere sia fermo, rifai la tenuta, poi tira di nuovo.",
        "Chiudi la serie quando la schiena si arrotonda, quando il bilanciere lascia le gambe o quando la presa " +
          "comincia ad aprirsi.",
        "Lascia la presa solo quando i dischi sono a terra.",
      ],
      notes: [
        {
          text:
            "Posare il bilanciere, toccare appena o lasciarlo cadere: nessuno ha confrontato che cosa costruiscono. " +
            "Accompagnarlo tiene al lavoro femorali e presa, e la maggior parte delle palestre lo preferisce. Scegli " +
            "un modo e segnalo, perché il touch and go vale una ripetizione o due.",
          sources: ["project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bilanciere su metà piede", "Tibie al bilanciere", "Petto su, schiena lunga"] },
    { phase: "brace", cues: ["Schiaccia le arance", "Clic, poi tira"] },
    { phase: "lift", cues: ["Spingi il pavimento", "Striscialo sulle gambe", "Anche avanti"] },
    { phase: "top", cues: ["Alto, glutei contratti", "Non andare indietro"] },
    { phase: "lower", cues: ["Prima indietro le anche", "Stop completo, nuovo respiro"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom:
        "La zona lombare cede quando il bilanciere si stacca da terra, e ogni ripetizione somiglia di più a una " +
        "canna da pesca.",
      why:
        "Troppo peso, poca tensione, o anche che non arrivano al bilanciere a schiena piatta. Gli studi raccolti sul " +
        "sollevare non hanno trovato un legame chiaro tra schiena flessa e mal di schiena, e atleti forti tirano " +
        "apposta con la parte alta arrotondata. Ciò che gli allenatori temono è il cambiamento sotto carico: una " +
        "colonna che si muove quando doveva tenere. È un timore ragionevole e non dimostrato.",
      fix:
        "Togli un quinto del peso e padroneggia la partenza: schiena piatta, respiro pieno, gioco tolto, poi spingi. " +
        "Se da terra la schiena piatta non ti riesce, tira da rialzi a metà tibia e scendi nel giro di settimane.",
      sources: ["saraceni-2020"],
      contested: true,
    },
    {
      id: "hips-rise-first",
      symptom: "Il sedere schizza su, il bilanciere non si è mosso, e da lì è una tirata a gambe tese.",
      why:
        "La partenza era troppo bassa per la tua costruzione, o i quadricipiti hanno mollato subito. Schiena e " +
        "femorali ereditano un'alzata pensata per quattro gruppi muscolari.",
      fix:
        "Parti con le anche dove saranno comunque quando il bilanciere si stacca. Pensa a portare indietro piano le " +
        "ginocchia, e fai pratica con una pausa di due secondi appena sopra il pavimento.",
    },
    {
      id: "load-drifts-forward",
      symptom: "Tra bilanciere e tibie si vede luce, o il bilanciere gira al largo delle ginocchia.",
      why:
        "La partenza era troppo lontana, o i dorsali dormivano. Con il bilanciere 10 cm (4 in) più avanti la schiena " +
        "regge lo stesso peso con una leva molto più lunga.",
      fix:
        "Controlla che il bilanciere sia sopra metà piede prima di piegarti. Calze lunghe, ascelle chiuse, e segni " +
        "di magnesite sulle cosce come prova che il contatto è rimasto.",
    },
    {
      id: "jerked-start",
      symptom: "Gomiti piegati, un colpo di ferro e un bilanciere che si stacca da terra di strappo.",
      why:
        "Tirare forte un bilanciere con ancora gioco butta via la forma prima che il lavoro cominci, e un gomito " +
        "piegato sotto un carico pesante mette il bicipite dove non deve stare.",
      fix:
        "Braccia distese, tira finché il bilanciere fa clic contro i dischi, poi stringi più forte. Il pavimento " +
        "dovrebbe sentirlo prima che il bilanciere si muova.",
    },
    {
      id: "hips-too-low",
      symptom: "Ti siedi dietro il bilanciere come su uno sgabello basso, con le tibie che lo spingono in avanti.",
      why:
        "Uno stacco iniziato come uno squat mette il bilanciere davanti al piede. Le anche devono allora salire " +
        "prima che possa succedere altro, e il primo terzo dell'alzata va sprecato.",
      fix:
        "Alza le anche finché le scapole sono sopra il bilanciere e le tibie lo toccano appena. Se ti sembra alto, " +
        "probabilmente è giusto.",
    },
    {
      id: "lumbar-arching",
      symptom: "Alla fine vai indietro, la pancia spinge in avanti e le ginocchia si ammollano sotto il bilanciere.",
      why:
        "Qualcuno ti ha detto di chiudere forte. Le anche erano già aperte, quindi il movimento in più viene dalla " +
        "schiena, compressa sotto tutto il carico.",
      fix:
        "Finisci con i glutei, coste giù, mento orizzontale. Stare dritto basta; anche in gara il giudice vuole " +
        "vederti in piedi, non inclinato.",
    },
    {
      id: "touch-and-bounce",
      symptom: "I dischi rimbalzano e la ripetizione dopo comincia sul rimbalzo.",
      why:
        "Il pavimento restituisce energia che dovevano mettere le gambe, e spesso il bilanciere torna storto. Il " +
        "diario conta allora ciò che ha sollevato la gomma.",
      fix: "Conta uno in basso, a bilanciere fermo. Meno ripetizioni, e ognuna uno stacco.",
    },
    {
      id: "grip-fails-first",
      symptom: "Le dita si aprono prima che anche o schiena siano stanche.",
      why:
        "Le mani si rinforzano più lentamente delle anche. Un bilanciere sudato e niente magnesite peggiorano le " +
        "cose, e una serie che finisce nelle mani ha fatto poco per il resto.",
      fix:
        "Prima la magnesite. Presa prona per il riscaldamento, poi presa a gancio, presa mista o straps per le serie " +
        "più pesanti. Se tiri con la mista, cambia la mano girata di serie in serie.",
    },
    {
      id: "load-too-high",
      symptom:
        "Il bilanciere si pianta alle ginocchia, lo tiri su a scatti lungo le cosce, e dopo il resto della seduta è " +
        "andato.",
      why:
        "Lo stacco tenta tutti a misurarsi invece di allenarsi. Le ripetizioni strappate con i denti costano più di " +
        "quanto insegnino.",
      fix:
        "Resta su carichi che tiri in un'unica linea pulita, con due in riserva. Se proprio devi, prova il massimale " +
        "ogni due o tre mesi.",
    },
  ],

  programming: [
    {
      text:
        "Per cominciare. Con un bilanciere da 20 kg (45 lb) e dischi leggeri a tutta altezza la prima tirata pesa " +
        "circa 40 kg (90 lb). Se è troppo, alza un bilanciere scarico su rialzi a metà tibia, o parti da un " +
        "kettlebell. Impara il movimento d'anca prima di imparare a caricarlo.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Per la forza. Da tre a otto serie di lavoro a settimana, in una o due sedute, per lo più da tre a cinque " +
        "ripetizioni all'80% e oltre, con recuperi da tre a cinque minuti. Doppie e singole stanno nelle ultime " +
        "settimane prima di un test.",
      sources: ["lopez-2021", "acsm-2009", "project-judgement"],
    },
    {
      text:
        "Per la crescita. Da quattro a otto serie da cinque a otto a settimana bastano e avanzano, con accanto " +
        "squat, rematori o altri hip hinge. Oltre le otto circa, serie di stacco rumeno, hip thrust o leg curl " +
        "comprano più muscolo con meno stanchezza. Quest'ultima parte è una valutazione.",
      sources: ["project-judgement", "pelland-2025"],
    },
    {
      text:
        "Come contare. Una serie vale uno per glutei e zona lombare, mezzo per femorali, quadricipiti, grande " +
        "adduttore, parte alta della schiena, trapezio e avambracci. Il mezzo sta per il lavoro da aiutante, che è " +
        "il modo in cui contano meglio le grandi analisi.",
      sources: ["pelland-2025"],
    },
    {
      text:
        "Dove metterlo. Primo nella seduta, a schiena fresca, o dopo lo squat se lo squat conta di più. Squat " +
        "pesanti e stacchi pesanti in un giorno chiedono molto a una sola colonna. Mettili a due giorni di distanza, " +
        "o tira leggero nel giorno dello squat.",
      sources: ["acsm-2026", "project-judgement"],
    },
    {
      text:
        "Una o due volte a settimana? Una basta a quasi tutti, due vanno bene a chi vuole il numero. La forza " +
        "guadagna un po' da più pratica; la massa quasi non se ne accorge. Il vecchio avviso che dallo stacco ci " +
        "vuole una settimana per riprendersi non ha dietro nessuna misura.",
      sources: ["pelland-2025", "belcher-2019"],
      contested: true,
    },
    {
      text:
        "Aggiungere peso. Riempi la fascia in ogni serie con la riserva prevista, due volte di fila, poi aggiungi " +
        "2,5–5 kg (5–10 lb). Se la prima serie resta corta in due sedute consecutive, togli il 5–10% e risali. Una " +
        "schiena arrotondata non merita un disco in più, qualunque cosa dica il conteggio.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Attorno. Rematori, camminate con carico e una tenuta in cima completano mani e parte alta della schiena. " +
        "Lascia a un altro giorno good morning ed estensioni della schiena pesanti, che spendono la stessa schiena.",
    },
  ],

  isItWorking: [
    {
      text:
        "Il record che conta è la migliore serie pulita da terra, con stop completo ogni volta. Convertila in un " +
        "massimale stimato e guarda la linea nelle settimane. Una seduta sola può ingannare di un decimo in un senso " +
        "o nell'altro.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "Mantieni le condizioni: stessi dischi, stessa presa, stessa cintura o nessuna, stesso modo di toccare " +
        "terra. Gli straps da soli possono valere diverse ripetizioni. Una presa nuova apre una riga nuova nel " +
        "diario.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Il ritmo dei progressi. Chi parte da zero spesso aggiunge peso a ogni seduta per un mese o due. Da lì in " +
        "poi lo 0,5–2% a settimana nei primi sei mesi è buono, lo 0,1–0,5% fino a due anni è buono, e anni dopo un " +
        "paio di punti percentuali all'anno sono ancora un progresso. Queste fasce sono una valutazione tratta da " +
        "grandi archivi di dati.",
      sources: ["steele-2022", "latella-2020", "project-judgement"],
    },
    {
      text:
        "Qui la velocità dice meno che altrove. I powerlifter esperti chiudono un vero massimale a circa 0,15 m/s, " +
        "più piano che in ogni altra alzata, quindi un bilanciere che striscia può avere ancora qualcosa dentro. " +
        "Confronta le tue velocità a un solo carico, settimana contro settimana.",
      sources: ["helms-2017"],
    },
    {
      text:
        "Per il muscolo guarda altrove. Nessun metro misura una zona lombare. Se ciò che vuoi sono femorali o " +
        "glutei, segui gli esercizi che mirano a loro e leggi questo per la forza. L'indolenzimento del giorno dopo " +
        "prova lo sforzo, niente di più.",
      sources: ["schoenfeld-contreras-2013"],
    },
    {
      text:
        "È troppo? Due ripetizioni in meno in riserva allo stesso carico, una presa che molla prima del solito, una " +
        "partenza in cui la schiena scivola più in basso: tre indizi che il recupero è indietro. Dimezza le serie " +
        "per una settimana e tira di nuovo. I massimi che tornano entro due settimane erano solo nascosti.",
      sources: ["project-judgement", "grandou-2020"],
    },
  ],

  questions: [
    {
      question: "Lo stacco fa male alla mia schiena?",
      answer: {
        text:
          "Della tua schiena, da qui, nessuno può dirlo. Per gruppi di persone gli studi sul sollevare non hanno " +
          "legato una colonna flessa al dolore, e l'esperienza degli allenatori dice che a creare più guai sono i " +
          "salti improvvisi di carico. Sali piano, mantieni la forma e fatti visitare se il dolore resta.",
        sources: ["saraceni-2020"],
        contested: true,
      },
    },
    {
      question: "Sumo o convenzionale?",
      answer: {
        text:
          "Provali entrambi per un mese. Il sumo piega di più le ginocchia e inclina meno il busto, quindi si adatta " +
          "a femori lunghi e schiene rigide; il convenzionale a braccia lunghe e schiene forti. L'attività differiva " +
          "poco tra i due, a parte quadricipiti e tibiali.",
        sources: ["escamilla-2002"],
      },
    },
    {
      question: "Presa mista, presa a gancio o straps?",
      answer: {
        text:
          "Mista e gancio reggono entrambe più di una semplice prona. Il gancio fa male per due settimane e resta " +
          "simmetrico. Gli straps sono onesti in allenamento quando sarebbero le mani a chiudere la serie, e vietati " +
          "in gara.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Come rinforzo le mani?",
      answer: {
        text:
          "Tieni dieci secondi in cima l'ultima serie di riscaldamento, fai le serie leggere in presa prona e " +
          "aggiungi due volte a settimana farmer's carry o sospensioni alla sbarra. Gli straps sulla serie più " +
          "pesante non guastano questo piano.",
      },
    },
    {
      question: "Devo mettere la cintura?",
      answer: {
        text:
          "Cambia il modo in cui fai tenuta: con la cintura la parte anteriore dell'addome lavorava di più e gli " +
          "obliqui di meno. Molti con la cintura sollevano un po' di più. Impara senza, poi usala per le serie " +
          "pesanti se ti piace.",
        sources: ["escamilla-2002"],
      },
    },
    {
      question: "Devo abbassare il bilanciere lentamente?",
      answer: {
        text:
          "No. Basta che sia sotto controllo, più o meno alla velocità con cui ti siedi. La fase di discesa allena " +
          "comunque femorali e presa, ed è un motivo per non mollarlo ogni volta dalla cima.",
      },
    },
    {
      question: "Devo fare serie da dieci?",
      answer: {
        text:
          "Di rado. Di solito fiato e presa chiudono queste serie prima delle anche, e la schiena si fa distratta. " +
          "Serie da cinque o sei sono pratica migliore. Per le serie da dieci scegli uno stacco rumeno o un hip " +
          "thrust.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "I miei dischi sono troppo piccoli per arrivare a metà tibia: che faccio?",
      answer: {
        text:
          "Metti il bilanciere su rialzi, su due pile di dischi o sui perni del rack, in modo che parta a 22–23 cm " +
          "(9 in) da terra. Tirare da più in basso è un altro esercizio, più duro per le anche.",
      },
    },
    {
      question: "Il bilanciere deve grattare le tibie?",
      answer: {
        text:
          "Toccare sì; spellare no. Calze lunghe o leggings risolvono. Se sanguini, il bilanciere partiva troppo " +
          "vicino o le ginocchia sono andate avanti per prime.",
      },
    },
    {
      question: "Gli stacchi fanno crescere i glutei?",
      answer: {
        text:
          "Dovrebbero, dato che le anche fanno la maggior parte del lavoro in allungamento, e in laboratorio " +
          "l'attività pareggia quella dell'hip thrust. La crescita in mesi non è stata confrontata direttamente. Uno " +
          "studio ha trovato qualcosa sul transfer: squat e hip thrust hanno alzato lo stacco allo stesso modo.",
        sources: ["andersen-2018", "plotkin-2023"],
        contested: true,
      },
    },
    {
      question: "Se faccio stacco posso saltare lo squat?",
      answer: {
        text:
          "Alleneresti anche e schiena e lasceresti gran parte del quadricipite da fare. Una leg press o uno split " +
          "squat accanto allo stacco riempie il buco. Con tempo per due soli esercizi, squat e stacco sono difficili " +
          "da battere.",
      },
    },
    {
      question: "La trap bar è più facile?",
      answer: {
        text:
          "Per quasi tutti sì. Stai dentro il carico, le ginocchia ne prendono di più e per imparare basta una " +
          "seduta. Lì l'attività dei glutei era del 16% sotto l'hip thrust, il che dice poco sulla crescita. Usala " +
          "se con il bilanciere dritto non ti trovi mai.",
        sources: ["andersen-2018"],
      },
    },
    {
      question: "Quanto dovrei tirare?",
      answer: {
        text:
          "Più del mese scorso. Il doppio del peso corporeo è un sogno comune in palestra e nessuna soglia " +
          "scientifica; braccia, età e anni di pratica spostano tutti il traguardo.",
      },
    },
    {
      question: "Perché lo sento solo nella zona lombare?",
      answer: {
        text:
          "La schiena tiene per tutta la serie, quindi un po' di fatica lì è da mettere in conto. Se non senti " +
          "altro, controlla che il bilanciere resti sulle gambe e che il sedere non schizzi su. Il dolore è un'altra " +
          "cosa dalla stanchezza.",
      },
    },
  ],

  safety: [
    {
      text:
        "Ferma la serie nel momento in cui la schiena cambia forma e alla ripetizione dopo non riesci a ritrovarla. " +
        "Per l'ultima non c'è nessun premio.",
    },
    {
      text:
        "Un dolore alla schiena che comincia sotto carico chiude l'esercizio per oggi. Dolore sotto il ginocchio, " +
        "formicolii, un piede che cade o una gamba che pare debole vanno fatti visitare presto. Se perdi sensibilità " +
        "tra le gambe o il controllo di vescica o intestino, vai subito al pronto soccorso.",
    },
    {
      text:
        "La testa leggera appena posato il bilanciere è comune, quando si lascia andare il fiato trattenuto. " +
        "Siediti, respira, aspetta. Svenire, un dolore al petto, un cuore che inciampa o un mal di testa accecante " +
        "sono altro: smetti di allenarti e cerca aiuto medico.",
    },
    {
      text:
        "Malattie di cuore, pressione alta, ernia, glaucoma, operazione recente: parla prima con un medico degli " +
        "stacchi pesanti. Se hai il via libera, tieniti lontano dalle singole, espira nella parte dura e resta " +
        "lontano dal cedimento.",
      sources: ["hackett-chow-2013", "blazek-2019"],
    },
    {
      text:
        "Ossa fragili, gravidanza e mesi dopo il parto. In tutti e tre i casi raccogliere pesi fa parte della vita, " +
        "ed è per questo che merita il consiglio di qualcuno che possa vederti sollevare. Maniglie rialzate, un " +
        "kettlebell e progressi lenti sono i punti di partenza abituali.",
      sources: ["acog-804"],
    },
    {
      text:
        "Uno strappo netto nella parte anteriore del braccio, nel palmo o nell'inguine non è uno sforzo qualunque. " +
        "Posa il bilanciere, e fallo vedere se compare un livido o se resta debole. Con la presa mista tieni il " +
        "braccio girato perfettamente disteso.",
    },
    {
      text:
        "Guardati attorno prima di tirare. Collari messi, nessuno davanti al bilanciere, niente dita sotto i dischi, " +
        "e mai lasciare andare un bilanciere sopra i piedi di un'altra persona. Bambini e adolescenti imparano con " +
        "bilancieri leggeri e un allenatore; chi comincia più avanti negli anni parte da rialzi.",
      sources: ["lloyd-2014", "fragala-2019"],
    },
  ],
};
