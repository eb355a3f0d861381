import type { Guide } from "../guide";

/** The barbell hip thrust, in Italian. */
export const barbellHipThrust: Guide = {
  exerciseId: "barbell-hip-thrust",
  title: "Hip thrust con bilanciere",

  overview: [
    {
      text:
        "La parte alta della schiena appoggia su una panca, un bilanciere sta nella piega delle anche, e spingi in " +
        "alto le anche finché spalle, anche e ginocchia fanno una linea. Il movimento è l'estensione dell'anca: la " +
        "coscia passa da davanti al busto a in linea con lui. Lo guida il grande gluteo, il singolo muscolo più " +
        "grande che hai; il quadricipite lo supera solo come gruppo di quattro.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      text:
        "Tra le articolazioni che si muovono, quella che ha di gran lunga più da fare è l'anca: più del ginocchio, " +
        "più della zona lombare. In undici velocisti con un carico da sei ripetizioni il momento di forza all'anca " +
        "era del 42% sopra quello dello squat.",
      sources: ["brazil-2021", "otsuka-2021"],
    },
    {
      text:
        "L'esercizio è giovane, ben lontano dai cinquant'anni, e non viene dal powerlifting. Si è diffuso da circa " +
        "il 2010, quando la ricerca ha cominciato a mostrare che i glutei si potevano allenare in modo più diretto; " +
        "una rivista l'ha descritto nel 2011. Nel giro di dieci anni è diventato quello con cui si misurano gli " +
        "altri esercizi per i glutei. Prima si facevano squat, affondi e stacchi, e per quasi tutti bastavano.",
      sources: ["iron-hip-thrust-guide", "kubo-2019", "contreras-2011"],
    },
    {
      text:
        "Mettilo accanto a squat e stacco, mai al loro posto. In uno studio di nove settimane lo squat ha fatto " +
        "crescere i quadricipiti di 3,6 cm² e gli adduttori di 2,5 cm² in più, e i femorali non crescevano quasi con " +
        "nessuno dei due: un programma che ha l'hip thrust come unico esercizio di gambe lascia non allenata gran " +
        "parte della gamba.",
      sources: ["iron-hip-thrust-guide", "plotkin-2023", "kassiano-2024"],
    },
    {
      text:
        "Da tempo gli allenatori riferiscono che i glutei crescono di più con l'hip thrust che senza, e molti lo " +
        "chiamano il miglior costruttore di glutei che ci sia. Due studi, entrambi su persone nuove ai pesi, dicono " +
        "qualcosa di più mite. Nove settimane di hip thrust e nove di squat hanno fatto crescere i glutei più o meno " +
        "uguale. Aggiungerlo a leg press e stacchi a gambe tese ha dato il 9,3% di spessore in più contro il 6,0% " +
        "senza, ma il gruppo che lo aggiungeva faceva anche più serie.",
      sources: ["iron-hip-thrust-guide", "plotkin-2023", "kassiano-2024"],
      contested: true,
    },
    {
      text:
        "Serie contro serie, consideralo alla pari con lo squat. Come lavoro in più, aggiunge. Negli studi " +
        "sull'allenamento dell'estensione d'anca messi insieme la crescita dei glutei è di 0,71 deviazioni standard; " +
        "un solo esercizio (0,74) ha fatto bene quanto diversi (0,68).",
      sources: ["plotkin-2023", "kassiano-2024", "krause-neto-2025"],
    },
    {
      text:
        "A distinguerlo è la mira. Sulla carta è un multiarticolare, perché si muovono sia anche sia ginocchia; nei " +
        "fatti è quanto di più vicino a un isolamento dei glutei si possa fare con un bilanciere. Femorali, " +
        "quadricipiti ed estensori della schiena ci lavorano, e lo si misura; crescono poco. Se vuoi glutei più " +
        "grandi e altrove la minor crescita possibile, è una buona prima scelta.",
      sources: ["iron-hip-thrust-guide", "plotkin-2023", "contreras-2015", "otsuka-2021", "krause-neto-2025"],
      contested: true,
    },
    {
      text:
        "Gli elettrodi sulla pelle leggono più attività dei glutei nell'hip thrust che nello squat. Con un carico da " +
        "dieci ripetizioni le medie erano il 69,5% di una contrazione massimale contro il 29,4% nelle fibre alte, e " +
        "l'86,8% contro il 45,4% in quelle basse. Eppure l'attività non ha predetto quale parte del gluteo sia " +
        "cresciuta. Prendi i numeri come una descrizione dell'esercizio e non come una promessa.",
      sources: ["contreras-2015", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "I picchi in quelle serie erano il 172% contro l'84,9% per le fibre alte, il 216% contro il 130% per le " +
        "basse, l'86,9% contro il 37,5% per il bicipite femorale e il 216% contro il 244% per il quadricipite " +
        "esterno. Oltre il 100% si può andare perché il metro è una contrazione senza movimento. Un bilanciere più " +
        "pesante alza l'attività di tutti i muscoli coinvolti; è una regola generale, non un risultato su questo " +
        "esercizio.",
      sources: ["contreras-2015", "project-judgement"],
    },
    {
      text:
        "Non è in testa a tutte le classifiche. Tra gli esercizi che superano il 60% di una contrazione massimale " +
        "una revisione mette primo lo step-up e tiene l'hip thrust nella classe, non in cima; singoli studi che " +
        "lasciavano fuori lo step-up mettono primo l'hip thrust. Provati ognuno al proprio massimale, lo stacco " +
        "rumeno è finito alla pari.",
      sources: ["iron-hip-thrust-guide", "krause-neto-2020", "williams-2021", "delgado-2019"],
      contested: true,
    },
    {
      text:
        "Accanto a due stacchi, di nuovo al massimale: l'attività dei glutei era del 16% sopra lo stacco con la hex " +
        "bar, del 26% nella metà alta dell'alzata. Il bicipite femorale era del 20% sotto lo stacco con bilanciere. " +
        "Gli estensori della schiena non differivano.",
      sources: ["andersen-2018"],
    },
    {
      text:
        "Leggerai che squat e stacchi caricano il gluteo in basso, dov'è allungato, e che l'hip thrust lo carica in " +
        "alto, dove è più corto e altri esercizi non arrivano. Metà di questo regge. L'attività in effetti ha il " +
        "picco vicino alla cima. Ma l'anca deve spingere di più appena lasciato il fondo, e sempre meno man mano che " +
        "si sale.",
      sources: ["iron-hip-thrust-guide", "contreras-2015", "brazil-2021", "otsuka-2021"],
      contested: true,
    },
    {
      text:
        "Che i tre esercizi insieme allenino il gluteo in tutta la sua escursione, e che l'hip thrust riempia il " +
        "vuoto all'estremo corto, è un'idea sensata che nessuno ha messo alla prova. Forse conta poco: quando si " +
        "mettono insieme gli studi, la lunghezza a cui si allena un muscolo ha un effetto irrisorio sulla crescita, " +
        "e persone allenate hanno guadagnato tanto dal solo estremo lungo quanto da ripetizioni intere.",
      sources: ["iron-hip-thrust-guide", "regional-length-meta", "wolf-2025"],
      contested: true,
    },
    {
      text:
        "Femorali (bicipite femorale, semitendinoso, semimembranoso) e grande adduttore aiutano, e ad anca molto " +
        "chiusa dividono la guida. Le ginocchia piegate a circa 90 gradi tengono corti i femorali e ne riducono la " +
        "quota, anche se lavorano comunque più che nello squat: 40,8% di una contrazione massimale contro 14,9% nel " +
        "bicipite femorale. Una stance appena più larga passa probabilmente un po' di più al grande adduttore.",
      sources: ["iron-hip-thrust-guide", "contreras-2015", "neumann-2010"],
      contested: true,
    },
    {
      text:
        "Si dice che facciano quasi tutto i glutei e che i quadricipiti tengano solo il ginocchio. Le misure sono " +
        "meno ordinate. L'attività è massima nei glutei, poi in estensori della schiena, femorali e quadricipiti, la " +
        "cui parte esterna è attiva quasi come nello squat (99,5% contro 110%). Ma il carico al ginocchio è meno di " +
        "metà di quello dello squat (66 contro 155 Nm, con 24 nello stacco) e i quadricipiti crescono meno: non " +
        "contare gli hip thrust come lavoro per loro.",
      sources: ["iron-hip-thrust-guide", "contreras-2015", "neto-2019", "otsuka-2021", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "Alcuni muscoli lavorano senza muovere niente. Gli addominali tengono il tronco perché la schiena non si " +
        "inarchi. Medio e piccolo gluteo, sul lato dell'anca, entrano tardi e tengono in linea ginocchia e bacino; " +
        "con questo esercizio quasi non crescono.",
      sources: ["iron-hip-thrust-guide", "neto-2019", "plotkin-2023"],
    },
    {
      text:
        "Con il bilanciere sulle anche, poco peso preme lungo la colonna. Non è lo stesso che risparmiare la " +
        "schiena: con un carico da sei ripetizioni il momento di forza alla base della colonna era del 24% più alto " +
        "che nello squat, al massimo appena dopo l'inversione. Qui la zona lombare un lavoro ce l'ha, ed è restare " +
        "ferma.",
      sources: ["otsuka-2021", "project-judgement"],
    },
    {
      text:
        "Ti si addice soprattutto se l'obiettivo sono glutei più grandi, per il palco o per te, anche se non è stato " +
        "dimostrato che diventino più grandi che con lo squat. Provalo in particolare se squat e stacchi ai tuoi non " +
        "hanno mai fatto molto. Il motivo possono essere femori lunghi o il tuo modo di fare squat; gli allenatori " +
        "lo vedono spesso, e nessuno studio l'ha verificato.",
      sources: ["iron-hip-thrust-guide", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "Velocisti, calciatori e rugbisti lo usano per la forza dell'anca, e forza ne dà: 44 kg sul bilanciere in " +
        "otto settimane in uno studio, 0,53 deviazioni standard negli studi messi insieme. In quello studio i tempi " +
        "sullo sprint non si sono mossi; uno su adolescenti ha trovato sprint più veloci. Nell'insieme il cambio di " +
        "direzione guadagna un po' (0,25), lo sprint appena (0,22), salto e squat niente. Allenalo per anche forti e " +
        "considera la velocità non dimostrata.",
      sources: ["iron-hip-thrust-guide", "jarvis-2019", "contreras-2017", "lin-2026"],
      contested: true,
    },
    {
      text:
        "Sembra semplice, e molti lo fanno male. Gli errori abituali sono pochi: schiena inarcata, spinta che passa " +
        "da punte e ginocchia, bilanciere che vaga, carico di gran lunga troppo leggero o troppo pesante. A decidere " +
        "il risultato è una manciata di punti, e si imparano tutti con il bilanciere scarico.",
      sources: ["iron-hip-thrust-guide"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Metti la panca contro un muro o un rack, in modo che non possa scivolare indietro.",
        "Siediti a terra dandole la schiena. Il bordo superiore va proprio sotto le scapole, non sul collo e non " +
          "contro la zona lombare.",
        "Fai rotolare il bilanciere sopra le gambe fino alla piega delle anche, avvolto in un'imbottitura. Controlla " +
          "che sia centrato, e tienici entrambe le mani fino a serie finita.",
        "Pianta i piedi piatti, tra la larghezza delle anche e quella delle spalle, punte dritte o un po' in fuori.",
        "Scegli la distanza guardando la posizione in cima: lì le tibie sono verticali e le ginocchia piegate a " +
          "circa 90 gradi.",
        "Se ti piace, stringi prima i glutei due o tre volte senza peso.",
      ],
      notes: [
        {
          text:
            "Si dice che nessun'altra scelta nella preparazione cambi il lavoro quanto i piedi, e le prove sono " +
            "scarse. Vicini al corpo, prendono il comando i quadricipiti; lontani, i femorali, e la zona lombare è " +
            "più caricata. I muscoli della coscia sono stati misurati, in sette persone con un bilanciere leggero; " +
            "la parte sulla zona lombare è esperienza di allenatori.",
          sources: ["iron-hip-thrust-guide", "collazo-garcia-2018"],
          contested: true,
        },
        {
          text:
            "Le contrazioni a vuoto dovrebbero accendere i glutei. Gli studi non lo confermano: uno ha trovato dopo " +
            "meno attività a parità di forza, un altro nessun effetto dopo sei settimane. Non costano niente, e non " +
            "rendono niente che si possa misurare.",
          sources: ["iron-hip-thrust-guide", "parr-2017", "cochrane-2017"],
          contested: true,
        },
        {
          text:
            "Per l'imbottitura la cifra abituale è 60–70 kg (circa 130–155 lb): oltre, il bilanciere nudo fa male, e " +
            "si storpia la tecnica per sfuggire al dolore. Dietro non c'è nessuno studio. È una regola di comodità, " +
            "quindi usala presto quanto vuoi.",
          sources: ["iron-hip-thrust-guide"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Premi le scapole contro la panca. Sono la base da cui spingi, e restano lì per tutta la serie.",
        "Porta il mento verso il petto e guarda verso le ginocchia.",
        "In basso inspira a fondo e contrai l'addome tutto intorno, come se qualcuno stesse per punzecchiarlo.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Premi entrambi i talloni nel pavimento, dritti in giù, e spingi le anche dritte in su.",
        "Stringi i glutei dal primo centimetro e non mollarli lungo la strada.",
        "Resta serrato nel punto più duro; il respiro serviva a questo.",
        "Tieni le ginocchia sopra i piedi: non scivolano in avanti oltre le punte e non cadono in dentro.",
        "Fai salire il bilanciere dritto, senza che rotoli verso la pancia o le cosce.",
      ],
      notes: [
        {
          text:
            "Un consiglio diffuso dice di spingere indietro il pavimento. Tirare il pavimento verso di sé passa " +
            "lavoro ai femorali, spingerlo lontano lo passa ai quadricipiti, e quelle parole si possono intendere in " +
            "entrambi i modi. Dritto in giù non lascia dubbi.",
          sources: ["iron-hip-thrust-guide", "collazo-garcia-2018", "krause-neto-2020"],
          contested: true,
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Fermati quando il busto è parallelo al pavimento e spalle, anche e ginocchia fanno una linea. Lì si finisce.",
        "Dai un'occhiata alle tibie: verticali, o entro circa 10 gradi.",
        "Tieni giù le coste, mantieni un istante la contrazione ed espira.",
      ],
      notes: [
        {
          text:
            "Le tibie verticali in cima sono ciò su cui quasi tutti gli allenatori concordano. I 10 gradi da una " +
            "parte e dall'altra sono una tolleranza di questa libreria, perché gambe e panche sono diverse.",
          sources: ["iron-hip-thrust-guide", "project-judgement", "contreras-blog"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Scendi piegandoti alle anche, con controllo. Le scapole non viaggiano.",
        "Inverti a 3–5 cm (un pollice o due) da terra, inspira e rifai la tenuta per la prossima.",
        "Chiudi la serie quando non arrivi alla linea, quando l'escursione si accorcia in modo visibile o quando lo " +
          "stesso errore serio compare due volte di fila.",
        "Posa il bilanciere a terra prima di mollare la tensione. Poi fallo rotolare via sopra le gambe.",
        "Scrivi la serie: carico, ripetizioni, quante te ne restavano, dov'erano i piedi, che cosa è andato storto.",
      ],
      notes: [
        {
          text:
            "Si dice che tenere il bilanciere staccato da terra tra le ripetizioni faccia crescere più muscolo che " +
            "posarlo ogni volta. Nessuno studio sull'hip thrust li ha confrontati, e quelli sulle brevi pause dentro " +
            "la serie hanno trovato forza simile e crescita simile o appena minore. Consideralo una questione di " +
            "stile, e resta su uno stile solo, così le serie si possono confrontare.",
          sources: ["iron-hip-thrust-guide", "davies-2021"],
          contested: true,
        },
        {
          text:
            "Non tenere un solo respiro per tutta la serie. Trattenerlo per poco in salita è normale, e difficile da " +
            "evitare sopra l'80% del tuo massimo o vicino al cedimento.",
          sources: ["iron-hip-thrust-guide", "hackett-chow-2013"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bordo sotto le scapole", "Bilanciere nella piega", "Talloni giù, piedi piatti"] },
    {
      phase: "brace",
      cues: ["Scapole contro la panca", "Mento dentro, occhi alle ginocchia", "Respiro grande, addome saldo"],
    },
    { phase: "lift", cues: ["Talloni dritti in giù", "Stringi per tutto il tragitto", "Ginocchia sopra i piedi"] },
    { phase: "top", cues: ["Piano di un tavolo, stop", "Coste giù", "Tibie verticali", "Espira"] },
    { phase: "lower", cues: ["Piegati alle anche", "Piano, quasi a terra", "Inspira, di nuovo"] },
  ],

  mistakes: [
    {
      id: "lumbar-hyperextension",
      symptom:
        "In cima la pancia punta al soffitto, le coste si aprono e le anche superano la linea tra spalla e " +
        "ginocchio. Lo senti nella zona lombare.",
      why:
        "L'errore più comune di tutti. Quando le anche finiscono lo spazio, o il carico è troppo per chiudere, la " +
        "schiena si inarca per trovare qualche centimetro in più. Gli estensori della schiena si prendono ciò che " +
        "dovevano reggere i glutei. Può irritare la zona lombare; che negli anni faccia danni è possibile, ma " +
        "nessuno studio ha seguito chi si allena per scoprirlo, e i legami tra postura nel sollevare e mal di " +
        "schiena si sono rivelati deboli.",
      fix:
        "Finisci con il busto orizzontale e nemmeno un centimetro oltre. Mento dentro, occhi sulle ginocchia, coste " +
        "tirate giù. Se l'arco torna, togli peso finché la cima è pulita.",
      sources: ["iron-hip-thrust-guide", "saraceni-2020"],
      contested: true,
    },
    {
      id: "forefoot-push",
      symptom:
        "I talloni si alleggeriscono, il peso va sulle punte e la parte anteriore della coscia brucia prima del " +
        "gluteo.",
      why:
        "Piedi troppo vicini o carico troppo pesante invitano a spingere come in un salto. Entrano i quadricipiti e " +
        "i glutei fanno meno.",
      fix:
        "Pianta i talloni prima di ogni ripetizione; dovresti riuscire a muovere le dita dei piedi. Tieni contratti " +
        "i glutei per tutta la spinta. Se ancora non li senti, abbassa il carico e rallenta.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      id: "knee-drive",
      symptom:
        "Le anche viaggiano in su e verso i piedi, le ginocchia scivolano oltre le punte e la traiettoria del " +
        "bilanciere si inclina.",
      why:
        "Stai pensando a distendere le ginocchia quando il compito è aprire le anche. La spinta diventa obliqua, e " +
        "ciò che va nelle ginocchia è perso per i glutei.",
      fix:
        "Pensa al bilanciere che sale su una rotaia, dritto in su. Controlla le tibie di lato: in cima verticali, " +
        "ferme.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      id: "feet-too-close",
      symptom:
        "In cima i talloni stanno sotto le cosce, le ginocchia puntano oltre le dita e i quadricipiti si stancano " +
        "per primi.",
      why:
        "Un ginocchio molto piegato passa lavoro ai quadricipiti. Che lo tolga anche ai glutei è probabile ma non " +
        "dimostrato.",
      fix:
        "Porta i piedi in fuori di mezza scarpa, fai tre ripetizioni, guarda le tibie, e ripeti finché stanno " +
        "verticali.",
      sources: ["collazo-garcia-2018", "iron-hip-thrust-guide"],
    },
    {
      id: "feet-too-far",
      symptom: "In cima le tibie pendono verso la panca, e i femorali hanno i crampi o entra in gioco la zona lombare.",
      why:
        "Un ginocchio aperto dà ai femorali più lunghezza con cui tirare, e loro si prendono una parte più grande. " +
        "Gli allenatori vedono anche più inarcamento, ma nessuno l'ha misurato.",
      fix: "Avvicina i piedi un po' alla volta. Trovato il punto, segnalo o conta le piastrelle, e mettilo nel diario.",
      sources: ["collazo-garcia-2018", "iron-hip-thrust-guide"],
    },
    {
      id: "scapula-slide",
      symptom: "Durante la serie la schiena striscia su o giù lungo la panca, e ogni ripetizione si sente diversa.",
      why:
        "Senza una base fissa la traiettoria del bilanciere si sposta e parte della tua forza va nel tenerti su. Di " +
        "solito vuol dire che il bordo sta troppo in basso, o che in fondo ti rilassi.",
      fix:
        "Metti il bordo più in alto sotto le scapole, premile indietro prima della prima ripetizione e continua a " +
        "premere. Una maglia che fa presa o un tappetino sulla panca aiutano.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      id: "unstable-bar",
      symptom: "Il bilanciere si inclina da un lato o rotola verso pancia o ginocchia.",
      why:
        "Era fuori centro dall'inizio, i piedi sono storti, o non lo tiene nessuno. Finisci per sterzare quando " +
        "dovresti sollevare.",
      fix:
        "Centra il bilanciere con la zigrinatura, metti i piedi come allo specchio e tienilo con entrambe le mani. " +
        "Un'imbottitura che fa presa ferma il rotolamento.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      id: "load-too-low",
      symptom: "Finisci ogni serie con molte ripetizioni d'avanzo, e il peso è lo stesso da mesi.",
      why:
        "Un muscolo che non ha contro che cosa sforzarsi non ha motivo di cambiare. All'inizio la prudenza era " +
        "giusta; ormai è d'intralcio.",
      fix:
        "Quando la tecnica regge, va' avanti finché restano da una a tre ripetizioni. Se per questo ne servono più " +
        "di quindici, aggiungi peso.",
      sources: ["iron-hip-thrust-guide", "robinson-2024"],
    },
    {
      id: "load-too-high",
      symptom: "Manca l'ultimo terzo della salita, la schiena si inarca per fingerlo, o il bilanciere cade in discesa.",
      why:
        "In questo esercizio i dischi grossi arrivano facilmente, e il resto lo fa l'orgoglio. Ciò che si aggiunge " +
        "al bilanciere si toglie all'escursione e ai glutei.",
      fix: "Togli un decimo o più, raggiungi la linea a ogni ripetizione con una breve pausa, e da lì ricostruisci.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      id: "no-bar-pad",
      symptom: "Il bilanciere morde le anche e tu ti sposti, ti inclini o accorci la serie per scappargli.",
      why:
        "Il dolore distrae, e il corpo trova la sua strada per girargli attorno. Nell'hip thrust quella strada è " +
        "un'alzata storta. Quasi tutti se ne accorgono da circa 60–70 kg (130–155 lb) in su, e dove di preciso è " +
        "questione di comodità.",
      fix: "Usa un'imbottitura spessa o un tappetino piegato, e metti il bilanciere nella piega e non sull'osso.",
      sources: ["iron-hip-thrust-guide"],
    },
  ],

  programming: [
    {
      text:
        "Per cominciare. Il bilanciere scarico da 20 kg (45 lb) è un ottimo primo carico, e 40 kg puliti ti danno " +
        "più di 100 kg fatti male. Impara a sentire i glutei, poi aggiungi peso. Prima prenditi il tempo di trovare " +
        "la posizione dei piedi; su quanto ce ne voglia i consigli si contraddicono: una seduta da una parte, da due " +
        "a tre dall'altra. Concedigliene almeno una, aspettatene tre, e non giudicare i progressi prima.",
      sources: ["iron-hip-thrust-guide"],
      contested: true,
    },
    {
      text:
        "Come priorità. Fai da 10 a 15 serie a settimana, distribuite in due o tre sedute. È in linea con la " +
        "ricerca: il ritorno per serie cala man mano che le serie si accumulano, e la buona crescita si trova " +
        "attorno alle dieci o più a settimana per muscolo.",
      sources: ["iron-hip-thrust-guide", "pelland-2025", "acsm-2026", "baz-valle-2022", "schoenfeld-2017-dose"],
    },
    {
      text:
        "Ripetizioni. Due fasce, a turno: 6–8 per la forza e 10–15 per la crescita. Le serie vicine al limite fanno " +
        "crescere il muscolo in entrambe. Per la sola forza le prove pendono verso il pesante, verso l'80% del " +
        "massimale e oltre e otto ripetizioni al più: se il numero ti interessa, vale aggiungere un periodo di 3–6. " +
        "Il vantaggio dei carichi pesanti sui moderati è circa un quarto di deviazione standard, e non è certo. " +
        "Alternare tiene vivo l'interesse; che batta altri modi non lo mostra niente.",
      sources: ["iron-hip-thrust-guide", "schoenfeld-2017", "lopez-2021", "acsm-2009", "acsm-2026"],
      contested: true,
    },
    {
      text:
        "Come accessorio. Se in testa ci sono squat e stacchi, 3–4 serie da 8–12 due volte a settimana bastano e " +
        "avanzano. Quelle sei-otto serie si aggiungono a ciò che i grandi esercizi danno già ai tuoi glutei.",
      sources: ["iron-hip-thrust-guide", "pelland-2025"],
    },
    {
      text:
        "Come contare. Per i glutei conta uno una serie di hip thrust, e mezzo o uno una serie di squat o stacco, " +
        "come la accredita il tuo diario. Sotto circa quattro a settimana succede poco, 10–20 è la fascia " +
        "produttiva, e oltre le 25 compri soprattutto fatica. I limiti sono una valutazione; che le serie indirette " +
        "contino circa la metà è il modo in cui le grandi analisi tornano meglio.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Sforzo e recuperi. Fermati con una-tre ripetizioni in riserva. Arrivare a cedimento aggiunge poca crescita " +
        "e rallenta il recupero di un giorno o due. Riposa almeno un minuto, 90 secondi per la crescita, e da tre a " +
        "cinque minuti quando le serie sono pesanti.",
      sources: ["refalo-2023", "moran-navarro-2017", "gonzalez-badillo-2016", "singer-2024", "acsm-2009"],
    },
    {
      text:
        "Accanto a squat e stacchi. Si sovrappone poco a entrambi, quindi è facile da collocare. Come accessorio: " +
        "squat pesanti e hip thrust un giorno, stacchi e hip thrust un altro, a 48 ore o più. Come priorità: hip " +
        "thrust pesanti con leg press, poi squat con hip thrust a ripetizioni alte, poi hip thrust con stacco " +
        "rumeno. Negli studi allenarsi in giorni consecutivi non ha fatto danni; vuol dire solo che nel secondo " +
        "giorno potresti sentire il primo.",
      sources: ["krause-neto-2025", "yang-2018"],
    },
    {
      text:
        "Ordine. La forza migliora di più in ciò che fai presto. Se l'hip thrust è la tua priorità, fallo per primo; " +
        "altrimenti dopo lo squat o lo stacco. Vacci cauto il giorno dopo stacchi pesanti, se la tua schiena tende a " +
        "inarcarsi.",
      sources: ["acsm-2026"],
    },
    {
      text:
        "Progressione. Tieni il carico e aggiungi ripetizioni finché ogni serie arriva in cima alla fascia con la " +
        "riserva prevista, in due sedute. Poi aggiungi il passo più piccolo, da qualche parte tra il 2% e il 10%, e " +
        "ricomincia dal fondo della fascia. I glutei rispondono alla pazienza: carico e ripetizioni fanno a turno, e " +
        "non si forza niente.",
      sources: ["iron-hip-thrust-guide", "acsm-2009", "nsca-two-for-two"],
    },
    {
      text:
        "Quando non sale. Il peso aspetta la tecnica: dopo una serie con un errore serio ripeti il carico. Se la " +
        "prima serie resta sotto la fascia due volte di fila senza niente in riserva, ripeti ancora una volta, poi " +
        "togli il 5–10% e ricostruisci. Questi passi sono una valutazione.",
      sources: ["iron-hip-thrust-guide", "project-judgement"],
    },
    {
      text:
        "Scarico. Chi lo pianifica si prende circa sei giorni ogni cinque o sei settimane. Tieni l'esercizio e la " +
        "frequenza, dimezza le serie, togli il 10% dal bilanciere e lascia altre due ripetizioni in riserva. Le " +
        "quantità sono una valutazione. In uno studio una settimana intera di stop è costata un po' di forza " +
        "guadagnata e sulla massa non ha fatto differenza: meglio allenarsi piano che niente.",
      sources: ["rogerson-2024", "coleman-2024", "project-judgement"],
    },
    {
      text:
        "Dopo una pausa. Fino a due settimane di assenza, riprendi da dove eri. Torna a circa il 95% dopo " +
        "due-quattro settimane, all'85–90% dopo quattro-otto e al 70–80% dopo di più. Tutto questo è una " +
        "valutazione; fattelo dire dalla prima seduta.",
      sources: ["bosquet-2013", "mcmaster-2013", "project-judgement"],
    },
    {
      text:
        "Quando lasciarlo fuori. Se squat profondi e stacchi ti fanno già crescere i glutei e non vuoi un altro " +
        "esercizio, non ti perdi niente. Se hai tempo per un solo esercizio per la parte posteriore del corpo, uno " +
        "squat o uno stacco ne copre di più. In quasi tutti gli altri programmi seri un posto per lui c'è.",
      sources: ["kubo-2019", "plotkin-2023", "iron-hip-thrust-guide"],
    },
    {
      text:
        "Quanto ne reggi. Gli allenatori trovano che da molti hip thrust ci si riprenda bene, e il carico leggero " +
        "sulla colonna parla a favore. Quel recupero non l'ha cronometrato nessuno, quindi lascia decidere al tuo " +
        "diario.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      text:
        "Tieni il diario. Annota ogni serie. Poi ogni settimana guarda due cose: le serie migliori accanto a quelle " +
        "della settimana prima, e le serie fatte finora. Senza, quando aggiungere peso lo stai indovinando.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      text:
        "La velocità del bilanciere, se hai un sensore. La potenza è massima a una velocità media di 0,92 m/s (1,02 " +
        "nella parte propulsiva, 1,72 nell'istante più veloce), e l'ultima ripetizione che riesci a fare va a circa " +
        "0,25. Una quota del massimale letta dalla velocità sbaglia di circa il 7% del massimale, troppo grossolano " +
        "per giudicarci una singola serie.",
      sources: ["loturco-2020", "de-hoyo-2021"],
    },
  ],

  isItWorking: [
    {
      text:
        "Stancarsi è facile da organizzare. Per sapere se stai anche andando da qualche parte fatti tre domande, in " +
        "quest'ordine. L'allenamento c'è stato? La forza sale più di quanto farebbe il caso? La stanchezza si " +
        "accumula più in fretta di quanto la smaltisci?",
    },
    {
      text:
        "Prima l'allenamento. Con meno di tre sedute su quattro fatte tra quelle previste, o meno di circa quattro " +
        "serie di glutei a settimana, il programma non è ancora stato provato. Fallo prima di cambiarlo.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Poi la forza: il tuo massimale stimato, nelle settimane. Due prove singole della stessa persona devono " +
        "differire di circa il 12% perché il caso sia escluso. Alla media di quattro sedute contro la media di altre " +
        "quattro basta circa il 6%. Quindi non festeggiare e non piangere mai una seduta sola.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "La curva delle ripetizioni contro il carico, per questo esercizio, non l'ha disegnata nessuno. Qui si usa " +
        "quella generale; va bene per tutti gli esercizi tranne panca e leg press, e le persone sono diverse: al 70% " +
        "del loro squat, persone allenate riuscivano a farne da 6 a 26. Le stime da poche ripetizioni ne dipendono " +
        "meno.",
      sources: ["nuzzo-2024", "zourdos-2021", "project-judgement"],
    },
    {
      text:
        "Contano anche le ripetizioni a parità di carico e riserva, se sono abbastanza. Una o due in più te le dà " +
        "una buona giornata. Quattro in più, o un guadagno che si ripresenta di continuo, vogliono dire qualcosa. La " +
        "soglia è una valutazione.",
      sources: ["mitter-2022", "project-judgement"],
    },
    {
      text:
        "Confronta cose uguali. Una panca nuova, piedi diversi, un'escursione più corta o un'altra fascia di " +
        "ripetizioni cambiano il numero senza cambiare te. Lo stesso fa una svista nel diario: i dischi di un lato " +
        "al posto del totale, libbre per chili, il bilanciere non contato. Un massimale stimato sotto 0,3 o sopra 4 " +
        "volte il peso corporeo, o un balzo di più di un quarto da una seduta all'altra, è più facilmente un errore " +
        "di battitura che un miracolo.",
      sources: ["strength-level", "project-judgement"],
    },
    {
      text:
        "Quanto aspettare. Lascia passare le prime tre sedute come pratica. Poi concedi circa 8 settimane nei primi " +
        "sei mesi di allenamento, 16 settimane fino a due anni, e 26 o più oltre. Due sedute a settimana danno una " +
        "risposta più chiara di una. Questi tempi sono una valutazione, provata su atleti simulati.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Che cosa aspettarsi una volta imparato l'esercizio: più o meno lo 0,5–2% a settimana nei primi sei mesi, lo " +
        "0,1–0,5% fino a due anni, lo 0,02–0,2% dopo. All'estremo lento può passare un anno prima che il guadagno " +
        "spicchi dal rumore. Questo parla più del misurare che di te. Le fasce sono una valutazione, tratta da " +
        "grandi raccolte di diari di allenamento.",
      sources: ["steele-2022", "latella-2020", "project-judgement"],
    },
    {
      text:
        "I primi numeri lusingano. Chi cominciava ha messo 26 kg sulla tripla migliore in nove settimane, atleti 44 " +
        "kg sulla singola in otto. In gran parte è imparare il movimento, e dice poco sulla grandezza dei tuoi " +
        "glutei.",
      sources: ["plotkin-2023", "jarvis-2019"],
    },
    {
      text:
        "La massa risponde più tardi. Prima di otto settimane e sedici sedute ciò che vedi è in buona parte " +
        "gonfiore. Dopo usa un metro attorno ai fianchi, foto nella stessa luce o un paio di pantaloni. Gli studi " +
        "trovano il 3–9% in 8–12 settimane. Se il bilanciere sale e il metro no, sei più forte nell'esercizio, e la " +
        "massa non è dimostrata.",
      sources: ["damas-2018"],
    },
    {
      text:
        "L'indolenzimento non è una prova di crescita, e non lo sono nemmeno bruciore, pump e sudore. Ti dice " +
        "qualcosa solo quando te lo porti nella seduta dopo: allora il recupero è indietro.",
      sources: ["schoenfeld-contreras-2013", "damas-2018"],
    },
    {
      text:
        "Più lavoro non è di per sé un progresso. Se in quattro settimane le serie sono salite di un quinto e la " +
        "forza è rimasta piatta, stai pagando di più per lo stesso. Torna al numero di prima. Il quinto è una " +
        "valutazione; i rendimenti che calano no.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Segni che la fatica si accumula: stesso carico e stesse ripetizioni ti lasciano in riserva due in meno di " +
        "prima; la forza stimata è del 5% sotto la tua norma di quattro settimane per due volte di fila; perdi molte " +
        "più ripetizioni dalla prima serie all'ultima; in tre sedute su cinque ti senti meno pronto del tuo normale. " +
        "Uno solo può essere una brutta settimana. Diversi insieme, di rado.",
      sources: ["halperin-2022", "saw-2016", "brisola-2022", "grandou-2020", "project-judgement"],
    },
    {
      text:
        "Per toglierti il dubbio, prenditi una settimana leggera. Se entro quattordici giorni il vecchio massimo è " +
        "tornato o è battuto, lo nascondeva la fatica. Se no, guarda il numero di serie, lo sforzo, la tecnica o la " +
        "scelta dell'esercizio. Nessun test da palestra rileva l'overreaching; un calo di prestazione, e quanto " +
        "dura, è il meglio di cui chiunque disponga.",
      sources: ["grandou-2020", "bell-2020"],
    },
    {
      text:
        "Sei fermo, fresco e il lavoro lo fai? Cambia una cosa sola, come la fascia di ripetizioni, un dettaglio " +
        "della preparazione o la variante, e guarda di nuovo dopo quattro-sei settimane. Se ne cambi tre, non saprai " +
        "quale ha aiutato.",
    },
  ],

  questions: [
    {
      question: "Lo sento nelle cosce e non nei glutei: che cosa sbaglio?",
      answer: {
        text:
          "Parte anteriore della coscia: i piedi sono probabilmente troppo vicini o il peso è sulle punte. Parte " +
          "posteriore: probabilmente troppo lontani. Spostali un po' alla volta finché in cima le tibie sono " +
          "verticali. Un po' di lavoro della coscia è normale in ogni caso.",
        sources: ["collazo-garcia-2018", "contreras-2015"],
      },
    },
    {
      question: "Non sento per niente i glutei: vale lo stesso?",
      answer: {
        text:
          "Se la tecnica è giusta i glutei lavorano, che te ne accorga o no. Mentre impari va' più leggero e fai " +
          "attenzione a loro, come vuole il consiglio abituale. La concentrazione cambia l'attività muscolare solo " +
          "fino a circa il 60% del massimale, e che aggiunga crescita si è visto nelle braccia, non nelle cosce.",
        sources: ["iron-hip-thrust-guide", "calatayud-2016", "schoenfeld-2018"],
        contested: true,
      },
    },
    {
      question: "Squat o hip thrust per glutei più grandi?",
      answer: {
        text:
          "Misurati serie contro serie, un pareggio. Lo squat fa crescere anche le cosce, l'hip thrust molto meno. " +
          "Scegli in base a che cos'altro vuoi, o fai entrambi.",
        sources: ["plotkin-2023"],
        contested: true,
      },
    },
    {
      question: "Avrà un transfer sul mio squat e sul mio stacco?",
      answer: {
        text:
          "Non contarci. In chi cominciava lo stacco è salito tanto con gli hip thrust quanto con gli squat, eppure " +
          "ogni gruppo ha guadagnato di più nel proprio esercizio, e gli studi messi insieme non trovano effetti " +
          "sulla forza nello squat. Diventi bravo in ciò che pratichi.",
        sources: ["plotkin-2023", "lin-2026"],
      },
    },
    {
      question: "Quanto deve essere alta la panca?",
      answer: {
        text:
          "Abbastanza perché da seduto il bordo ti incontri sotto le scapole, e in cima il busto sia orizzontale. " +
          "35–45 cm (14–18 in), poco sotto il ginocchio, è la cifra abituale, e non l'ha fissata nessuno studio. Se " +
          "una panca normale è troppo alta, siediti su un disco o su uno step.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Qual è un buon peso?",
      answer: {
        text:
          "Non ci sono norme studiate, né rapporti con altri esercizi. Le donne che comunicano i propri carichi a un " +
          "sito pubblico dichiarano singole di 0,5 volte il peso corporeo da principianti, 1,0 da novizie, 1,5 da " +
          "intermedie, 2,25 da avanzate e 3,0 da élite. Il metro migliore è il tuo diario.",
        sources: ["strength-level"],
      },
    },
    {
      question: "I dischi devono restare staccati da terra?",
      answer: {
        text:
          "No. Restare sospesi mantiene la tensione ed evita il rimbalzo; toccare ti dà ogni volta la stessa " +
          "profondità. Quale faccia crescere di più non si sa. Scegline uno, e non lasciarti mai cadere a terra per " +
          "rimbalzare su.",
        sources: ["davies-2021"],
        contested: true,
      },
    },
    {
      question: "Devo attivare i glutei prima di allenarmi?",
      answer: {
        text:
          "Scaldati con serie più leggere dell'esercizio stesso. Che contrazioni a vuoto ed esercizi con l'elastico " +
          "facciano lavorare di più i glutei nelle serie dopo non è stato dimostrato. Se ti aiutano a concentrarti, " +
          "tienili brevi.",
        sources: ["parr-2017", "cochrane-2017"],
        contested: true,
      },
    },
    {
      question: "Fa male alla schiena?",
      answer: {
        text:
          "Nessuno ha seguito negli anni le schiene di chi fa hip thrust, quindi nessuno può prometterti niente in " +
          "un senso o nell'altro. La zona lombare lavora molto anche con una buona tecnica, e con l'arco puoi " +
          "irritarla. Se la tua fa già male, chiedi consiglio prima di caricare il bilanciere.",
        sources: ["otsuka-2021", "saraceni-2020"],
      },
    },
    {
      question: "Piedi larghi o stretti, punte in dentro o in fuori?",
      answer: {
        text:
          "Comincia alla larghezza delle anche con le punte appena in fuori. In un ponte a corpo libero le ginocchia " +
          "aperte di circa 30 gradi alzavano l'attività dei glutei; con un bilanciere e per mesi non ha guardato " +
          "nessuno. Prendi ciò che senti forte e che fa seguire i piedi alle ginocchia.",
        sources: ["kang-2016"],
      },
    },
    {
      question: "Un elastico attorno alle ginocchia vale la pena?",
      answer: {
        text:
          "Ti ricorda di non far cadere in dentro le ginocchia, e in un ponte alzava l'attività dei glutei. Se li " +
          "faccia crescere non si sa. Non lasciare che limiti il carico sul bilanciere.",
        sources: ["choi-2015"],
      },
    },
    {
      question: "Devo fermarmi in cima?",
      answer: {
        text:
          "Un secondo o due ti tengono onesto sull'arrivare alla linea, al prezzo di forse il 5–15% del carico. Va " +
          "bene per imparare e per le serie leggere. Il ritmo in sé conta poco: da due a otto secondi a ripetizione " +
          "il muscolo cresce uguale.",
        sources: ["androulakis-korakakis-2024"],
      },
    },
    {
      question: "Posso usare invece multipower, manubrio, elastico o una gamba sola?",
      answer: {
        text:
          "Sì. Il multipower chiede meno equilibrio, un manubrio va bene per carichi leggeri, una gamba sola fa " +
          "rendere un carico piccolo. Un elastico da solo dava meno attività dei glutei di un bilanciere, e così lo " +
          "stile americano, con la panca più in basso sulla schiena e il bacino in retroversione. Segna ognuno come " +
          "un esercizio a sé: i numeri non si convertono.",
        sources: ["contreras-2016", "macadam-feser-2019"],
      },
    },
    {
      question: "E il ponte a terra?",
      answer: {
        text:
          "Sposta il bilanciere meno della metà (15,5 contro 35,7 cm, in 0,58 contro 0,80 s all'80% del massimale), " +
          "eppure l'attività dei glutei era più alta. La crescita non è stata confrontata. Senza una panca a portata " +
          "di mano è un discreto sostituto.",
        sources: ["zabaleta-korta-2024", "kennedy-2022"],
      },
    },
    {
      question: "Quante volte posso farlo?",
      answer: {
        text:
          "Due o tre volte a settimana sono più che abbastanza. Distribuire le serie su più giorni di per sé fa poco " +
          "per la massa; serve soprattutto a tenere ogni seduta abbastanza corta da farla bene. Oltre circa undici " +
          "serie di glutei in una seduta, contando le mezze, dividi il lavoro.",
        sources: ["pelland-2025", "remmert-2025"],
      },
    },
    {
      question: "Devo arrivare a cedimento?",
      answer: {
        text:
          "No. In otto settimane, fermarsi una o due prima ha fatto crescere altrettanto; con una sola serie per " +
          "seduta il cedimento aveva un piccolo vantaggio. Ricorda che quasi tutti si credono più vicini al limite " +
          "di quanto siano, di circa una ripetizione: ogni tanto porta l'ultima serie di un esercizio fino al suo " +
          "vero limite.",
        sources: ["refalo-2024", "hermann-2025", "halperin-2022"],
      },
    },
    {
      question: "Non sono indolenzito: ho sprecato la seduta?",
      answer: {
        text:
          "No. All'esercizio ti abitui e l'indolenzimento svanisce, mentre la crescita continua. Giudica da ciò che " +
          "sollevi nelle settimane.",
        sources: ["schoenfeld-contreras-2013"],
      },
    },
    {
      question: "Come vado sotto il bilanciere con dischi piccoli?",
      answer: {
        text:
          "I dischi a tutta altezza (45 cm di diametro) lasciano spazio per far rotolare il bilanciere sopra le " +
          "gambe. Con dischi più piccoli mettilo su rialzi o su due pile di dischi, o fattelo passare da qualcuno.",
      },
    },
    {
      question: "E se resto bloccato sotto?",
      answer: {
        text:
          "Lascia scendere le anche e siediti; con i dischi grandi il bilanciere si ferma a terra. Poi fallo " +
          "rotolare giù lungo le gambe. È un motivo in più per fissare la panca e tenere libero lo spazio davanti a " +
          "te.",
      },
    },
  ],

  safety: [
    {
      text:
        "Questa guida non può vederti e non fa diagnosi. Se hai una malattia di cuore, reni o metabolismo, sintomi " +
        "che non sai spiegarti, o semplicemente non sei sicuro, chiedi a un medico o a un fisioterapista prima di " +
        "allenarti forte.",
    },
    {
      text:
        "Ferma la seduta e cerca aiuto medico per dolore o pressione al petto, svenimento o quasi, confusione, " +
        "sudore freddo o pallore improvviso, fiato corto oltre lo sforzo, cuore che corre o inciampa, o un mal di " +
        "testa improvviso e forte.",
    },
    {
      text:
        "Zona lombare. Se comincia a far male, chiudi la serie; se fa male di nuovo con meno peso, lascia " +
        "l'esercizio per oggi. Intorpidimento nuovo, debolezza o dolore che scende di colpo in una gamba: fermati e " +
        "fallo vedere. Insensibilità tra le gambe, o perdita di controllo di vescica o intestino, è un'emergenza: " +
        "chiama subito aiuto.",
    },
    {
      text:
        "Altri dolori, da 0 a 10. Verde, 0–3 e passato entro 24 ore: continua. Giallo, 4–5: chiudi la serie, poi " +
        "meno carico, meno escursione o un altro esercizio. Rosso, 6 o più, o peggio il giorno dopo: fermati, e " +
        "chiedi consiglio se resta. Un dolore acuto, o un dolore articolare che sale durante la serie, la chiude con " +
        "qualunque numero. Le cifre sono una regola pratica.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Chiudi la serie anche quando se ne va la tecnica: non arrivi alla linea, l'escursione si è ridotta di un " +
        "decimo, o la schiena si inarca due volte di fila. Annotala come una serie finita lì, e non rincorrere le " +
        "ripetizioni mancanti.",
    },
    {
      text:
        "Respiro e pressione. Il fiato trattenuto alza la pressione nel tronco e nel sangue. Con pressione alta, " +
        "un'ernia, un glaucoma o un'operazione recente chiedi prima, tieni carichi moderati ed espira mentre sali.",
      sources: ["hackett-chow-2013", "blazek-2019"],
    },
    {
      text:
        "Gravidanza. Quando tutto va bene allenare la forza è incoraggiato, ma dopo i primi tre mesi è meglio " +
        "evitare di stare a lungo sulla schiena: per questo esercizio senti prima l'ostetrica o il medico. Perdite " +
        "di sangue, contrazioni regolari, perdita di liquido, capogiri, o un polpaccio dolente o gonfio: fermati e " +
        "chiamali. Dopo il parto torna un passo alla volta.",
      sources: ["acog-804"],
    },
    {
      text:
        "Giovani e meno giovani. Sotto i 18 anni: supervisione, tecnica prima del carico, niente caccia alle " +
        "singole. Dai 65: comincia con una serie, riposa due minuti, e tieni qualcuno accanto finché l'esercizio ti " +
        "è familiare.",
      sources: ["lloyd-2014", "fragala-2019"],
    },
    {
      text:
        "L'attrezzatura. Una panca che non può scivolare, collari al bilanciere, spazio libero davanti ai piedi. " +
        "Tieni una mano sul bilanciere, e non farlo mai appoggiare sulla pancia.",
    },
  ],
};
