import type { Guide } from "../guide";

/** The dumbbell hip thrust, in Italian. */
export const dumbbellHipThrust: Guide = {
  exerciseId: "dumbbell-hip-thrust",
  title: "Hip thrust con manubrio",

  overview: [
    {
      text:
        "Le scapole poggiano sul bordo di una panca o di un divano, un manubrio sta di traverso in grembo e tu " +
        "spingi su le anche finché il tronco è orizzontale. È l'hip thrust che entra in un soggiorno, nella palestra " +
        "di un albergo o nell'angolo dietro la torre dei cavi.",
    },
    {
      text:
        "I muscoli sono quelli della versione con bilanciere: prima il grande gluteo, poi femorali e grande " +
        "adduttore, con la parte anteriore della coscia e l'addome che tengono tutto al suo posto. Nessuno ha " +
        "studiato il manubrio da solo. Quello che qui si dice dei muscoli viene dal bilanciere, con meno certezza.",
      sources: ["project-judgement"],
    },
    {
      text:
        "La differenza è il tetto. Un manubrio da 20 kg (45 lb) è un carico giusto per chi è agli inizi, e dopo " +
        "pochi mesi di allenamento regolare quasi tutti potrebbero usare più di quanto riescano a sistemarsi " +
        "comodamente sulle anche. Da circa 40 kg (90 lb) in su, la parte più dura è portarcelo.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Fin lì ti dà quasi tutto quello che dà il bilanciere, per una frazione del disturbo: nessun disco da " +
        "caricare, niente da far rotolare sopra le gambe, nessuna coda. I carichi leggeri non ostacolano la " +
        "crescita, purché la serie finisca vicino al tuo limite. Chiedono solo più ripetizioni e più volontà.",
      sources: ["schoenfeld-2017", "lopez-2021"],
    },
    {
      text:
        "In uno studio su persone nuove ai pesi, nove settimane di hip thrust con bilanciere hanno fatto crescere i " +
        "glutei circa quanto lo squat, mentre le cosce sono cresciute meno. È sensato aspettarsi un risultato simile " +
        "da un manubrio portato altrettanto vicino al limite, e resta un'aspettativa.",
      sources: ["plotkin-2023"],
    },
    {
      text:
        "La vecchia promessa che l'hip thrust carichi il gluteo dove squat e stacchi non arrivano va presa con " +
        "cautela anche qui. L'attività è massima vicino alla cima, ma con il bilanciere il momento all'anca è più " +
        "grande in basso e cala salendo. Il manubrio segue la stessa meccanica.",
      sources: ["brazil-2021", "contreras-2015"],
      contested: true,
    },
    {
      text:
        "È adatto a chi comincia e vuole trovare il movimento prima di incontrare un bilanciere, a chi si allena a " +
        "casa e a chiunque ami una serie da venti che brucia a fine seduta. Va bene anche come riserva per i giorni " +
        "in cui i rack sono occupati.",
    },
    {
      text:
        "Non è per chi fa già dieci hip thrust con più del proprio peso. Per loro un manubrio è un riscaldamento, o " +
        "un motivo per passare a una gamba o a pause lunghe.",
    },
    {
      text:
        "Quello che tocca agli altri muscoli è poco. Negli studi con il bilanciere i femorali e il medio e piccolo " +
        "gluteo non sono cresciuti quasi per niente, quadricipiti e adduttori meno che con lo squat. Tieni quindi " +
        "accanto uno squat o un affondo e qualcosa per i femorali, anche se fai tutto con la stessa coppia di " +
        "manubri.",
      sources: ["plotkin-2023"],
    },
    {
      text:
        "È anche un'introduzione dolce. Impari a trovare il bordo della panca, a tenere le tibie verticali e a " +
        "fermarti in piano mentre gli errori pesano ancora solo dieci chili (20 lb). Chi arriva al bilanciere dopo " +
        "un mese di questo raramente deve ripartire da zero.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Spingi la panca contro un muro. Il bordo deve arrivare appena sotto le scapole quando sei seduto; un " +
          "cuscino di divano che cede non serve.",
        "Siediti davanti con il manubrio in piedi accanto all'anca.",
        "Rovescia il manubrio in grembo e lascialo disteso su entrambe le anche, nella piega, con un asciugamano " +
          "sotto l'impugnatura se preme.",
        "Tienilo per le due estremità perché non possa rotolare.",
        "Appoggia i piedi piatti, larghi quanto le anche, alla distanza che in alto ti dà tibie verticali.",
      ],
      notes: [
        {
          text:
            "Le teste esagonali stanno ferme e quelle tonde rotolano; se puoi scegliere, scegli le prime. Due " +
            "manubri, uno per anca, sono possibili, ma allora ogni mano ha un carico da stabilizzare.",
        },
        {
          text:
            "La distanza dei piedi decide quale parte della coscia partecipa. È stato mostrato con un bilanciere " +
            "leggero su sette praticanti: più vicini per il davanti, più lontani per il dietro.",
          sources: ["collazo-garcia-2018"],
        },
        {
          text:
            "Per l'altezza della panca la cifra abituale è 35–45 cm (14–18 pollici), poco sotto il ginocchio; quasi " +
            "tutti i divani ci vanno vicino. Dietro il numero non c'è uno studio, quindi giudica da dove ti tocca il " +
            "bordo.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Metti la testa in modo da guardare lungo le cosce, mento raccolto.",
        "Inspira, contrai l'addome e premi la parte alta della schiena contro la panca.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Spingi con i talloni e porta il manubrio dritto verso il soffitto.",
        "Pensa alle anche come a un coperchio che si apre, con le scapole come cerniera.",
        "Non aiutarti con le braccia; tengono fermo il manubrio e basta.",
      ],
      notes: [
        {
          text:
            "Qui, dove i carichi sono leggeri, vale la pena provare con l'attenzione: sotto circa il 60% del " +
            "massimale, pensare a un muscolo ne aumenta l'attività. Che porti più crescita si è visto nelle braccia " +
            "e non nelle cosce, e nei glutei nessuno ha guardato.",
          sources: ["calatayud-2016", "schoenfeld-2018"],
          contested: true,
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Fermati quando potresti tenere in equilibrio una tazza sulla pancia: tronco piatto, cosce in linea.",
        "Contrai per uno o due secondi, di più quando il peso è leggero.",
        "Espira e non lasciare che il bacino si inclini in avanti.",
      ],
      notes: [
        {
          text:
            "Con un carico un po' troppo leggero la pausa è il tuo strumento migliore. Non costa nulla e mostra " +
            "subito chi stava lanciando il peso. Che faccia crescere più muscolo di una serie svelta di pari sforzo " +
            "non è stato dimostrato.",
          sources: ["androulakis-korakakis-2024", "project-judgement"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Torna a sederti in due o tre secondi e lascia piegare le anche.",
        "Inverti appena prima che il sedere tocchi terra.",
        "Dopo l'ultima ripetizione siediti del tutto, rovescia il manubrio di lato e appoggialo a terra con la " +
          "schiena dritta.",
      ],
      notes: [
        {
          text:
            "Alzarsi fa parte della serie. Prima siediti del tutto, fai scendere a terra accanto a te la testa del " +
            "manubrio e solo allora lascialo. Piegarsi di lato per un peso notevole con le anche stanche è una " +
            "brutta fine per una buona serie.",
          sources: ["project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Manubrio nella piega", "Tieni le due estremità"] },
    { phase: "brace", cues: ["Mento dentro, addome duro"] },
    { phase: "lift", cues: ["Talloni giù, apri", "Le braccia tengono soltanto"] },
    { phase: "top", cues: ["Tazza sulla pancia", "Contrai e aspetta"] },
    { phase: "lower", cues: ["Conta tre, lento", "Inverti prima di terra"] },
  ],

  mistakes: [
    {
      id: "lumbar-hyperextension",
      symptom: "Il manubrio finisce più in alto di ginocchia e costole, e a stringere è la zona lombare.",
      why:
        "Con un carico leggero viene la tentazione di fare il movimento più grande, e oltre l'orizzontale c'è solo " +
        "la colonna per farlo. Questo sposta lavoro sugli estensori della schiena e può infastidire la zona lombare. " +
        "Un danno duraturo non è stato dimostrato.",
      fix: "Fai il movimento più lento, non più alto. Punta la fibbia verso il mento prima di tenere, e finisci lì.",
      sources: ["iron-hip-thrust-guide", "saraceni-2020"],
      contested: true,
    },
    {
      id: "load-too-low",
      symptom: "Finisci venti ripetizioni chiacchierando, e nel diario c'è lo stesso manubrio dalla primavera.",
      why:
        "È il difetto più comune di questa versione, perché il manubrio successivo è pesante da portare e scomodo da " +
        "sistemare. Senza uno sforzo vicino al limite nulla dice al muscolo di crescere.",
      fix:
        "Prendi il successivo, o fai durare questo: pausa di tre secondi, discesa lenta, una gamba, serie fino a " +
        "venticinque. Una serie dovrebbe fermarsi da una a tre ripetizioni prima della fine.",
      sources: ["schoenfeld-2017", "robinson-2024"],
    },
    {
      id: "dumbbell-rolls",
      symptom: "Vaga verso la pancia o le ginocchia e tra una ripetizione e l'altra lo sistemi.",
      why:
        "Un peso corto e tondo su un pendio che si muove non ha motivo di restare. Inseguirlo ti fa sollevare storto " +
        "e allentare il tronco.",
      fix:
        "Afferra le due teste, mettilo su un asciugamano piegato o usa una cintura che lo tenga fermo. Se rotola " +
        "ancora, passa a teste esagonali o a un piccolo sacco di sabbia.",
    },
    {
      id: "incomplete-top",
      symptom: "Le anche si fermano quando all'inguine c'è ancora un angolo.",
      why:
        "Con i pesi leggeri si ha fretta, e gli ultimi centimetri sono i primi a sparire. Sono anche la parte in cui " +
        "i glutei sono più attivi.",
      fix:
        "Conta una ripetizione solo quando sei stato fermo in alto. Metà del solito numero, fatta per intero, è un " +
        "buon punto da cui ripartire.",
    },
    {
      id: "lowered-too-fast",
      symptom: "Cadi a terra e rimbalzi su, e il manubrio ti schiaffeggia le anche.",
      why:
        "Lasciarsi cadere spreca la metà della ripetizione in cui sei più forte, e una testa pesante sul pube fa male.",
      fix: "Scendendo di' «uno, due» e fermati dove sotto di te passerebbe ancora un foglio di carta.",
    },
    {
      id: "feet-misplaced",
      symptom: "Il davanti o il dietro della coscia si stanca prima dei glutei, e in alto le tibie sono inclinate.",
      why:
        "In una stanza senza segni i piedi finiscono ogni volta in un posto diverso. Vicini chiamano i quadricipiti, " +
        "lontani i femorali.",
      fix: "Usa il disegno del tappeto o un pezzo di nastro, e guarda giù una volta in cima alla prima ripetizione.",
      sources: ["collazo-garcia-2018"],
    },
    {
      id: "knees-cave-in",
      symptom: "Mentre spingi le ginocchia si avvicinano e il manubrio si inclina.",
      why: "Un peso in mezzo al grembo invita le cosce a chiudersi attorno, e i fianchi stanchi lo permettono.",
      fix:
        "Ruota i piedi in fuori della larghezza di un pollice e spingi piano le ginocchia verso l'esterno; un " +
        "elastico ad anello te lo ricorda.",
    },
    {
      id: "scapula-slide",
      symptom: "Alla decima ripetizione il bordo della panca è al collo o a metà schiena.",
      why:
        "Divani e panche leggere si muovono, e i rivestimenti lisci fanno scivolare la schiena. A ogni spostamento " +
        "il percorso cambia.",
      fix:
        "Incastra il mobile contro un muro, metti un tappetino di gomma sul bordo e premi giù le scapole prima di " +
        "ogni serie.",
    },
  ],

  programming: [
    {
      text:
        "Per cominciare. Prendi 10 kg (20 lb), o niente, e fai due serie da dodici con una pausa in ogni " +
        "ripetizione. Di solito bastano due sedute per orientarsi. Poi sali di un manubrio alla volta finché le " +
        "ultime ripetizioni sono pulite.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Ripetizioni. È di casa tra 10 e 15, e tra 15 e 25 quando il manubrio più pesante diventa leggero. La " +
        "crescita regge su tutto questo intervallo, se le ultime ripetizioni sono dure. La forza no: lì conta " +
        "l'estremo pesante, e un manubrio non ne ha.",
      sources: ["schoenfeld-2017", "lopez-2021"],
    },
    {
      text:
        "Come complementare: da due a quattro serie, una o due volte a settimana, dopo squat o affondi. Una serie " +
        "vale una per i glutei. Insieme alle mezze serie di altri esercizi, una decina a settimana è una buona " +
        "quantità, e sotto le quattro c'è da aspettarsi poco.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Come esercizio principale per i glutei a casa: da tre a cinque serie in due o tre sedute, 8–15 a settimana. " +
        "Nell'ultima serie lascia una sola ripetizione in riserva. Con i carichi leggeri la fine di una serie è " +
        "sgradevole molto prima di essere la fine, e così ci si ferma presto senza accorgersene.",
      sources: ["halperin-2022", "pelland-2025"],
    },
    {
      text:
        "Progressione a passi grossi. Da 10 a 12 kg (22–26 lb) è un quinto in più, ed è per questo che " +
        "conviene aggiungere prima ripetizioni: sali da 12 a 20 con un peso, poi prendi il successivo e " +
        "ricomincia da 12. Dove la rastrelliera salta di 5 kg (10 lb), sali ancora.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Far durare un manubrio. In quest'ordine: pausa di due secondi, discesa di tre secondi, una ripetizione e " +
        "mezza al posto di una, una gamba alla volta. Cambia una cosa per volta e annotala, o il tuo diario " +
        "confronterà mele con pere.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Passare oltre. Quando le serie più lunghe superano 25 con il manubrio più pesante che riesci a sistemare, è " +
        "ora del bilanciere, del multipower o di una gamba. Non portarti dietro i vecchi numeri; parti leggero e " +
        "lascia che le prime tre sedute mostrino dove sei.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Recupero e ordine. Da sessanta a novanta secondi tra le serie bastano per un carico così, un po' di più per " +
        "l'ultima dura. Se è l'unico lavoro per i glutei della giornata, fallo per primo; dopo squat o split squat è " +
        "una buona chiusura, perché una presa o una schiena stanca lo limita appena.",
      sources: ["singer-2024", "acsm-2026"],
    },
  ],

  isItWorking: [
    {
      text:
        "A casa la prima domanda è quante volte è successo davvero. Segna le sedute su un calendario. Se ne hai " +
        "fatte meno di tre quarti, non c'è un verdetto da dare sull'esercizio.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Con pesi a passi grossi segui le ripetizioni e non i chili. A parità di manubrio, pausa e posto dei piedi, " +
        "quattro ripetizioni in più di sei settimane fa, e di nuovo la settimana dopo, sono un guadagno. Una o due " +
        "in più possono essere la giornata.",
      sources: ["mitter-2022", "project-judgement"],
    },
    {
      text:
        "Qui un massimale stimato serve a poco. Le formule diventano inaffidabili sopra dieci o dodici ripetizioni, " +
        "e quasi tutte le tue serie saranno più lunghe. Se vuoi un numero solo, scrivi ogni mese la migliore serie " +
        "pulita con un peso fisso.",
      sources: ["reynolds-2006"],
    },
    {
      text:
        "Chiediti se le serie sono ancora dure. Quasi tutti credono di averne meno di quante ne abbiano, e tanto più " +
        "quanto la serie è lunga. Ogni due settimane porta un'ultima serie alla sua fine onesta e guarda di quanto " +
        "avevi sbagliato.",
      sources: ["halperin-2022"],
    },
    {
      text:
        "Per le dimensioni confronta gli stessi pantaloni, lo stesso metro e la stessa luce, non prima di otto " +
        "settimane. Se le ripetizioni salgono e in tre mesi non cambia altro, il motivo è probabilmente il carico: " +
        "trova il modo di rendere dure quindici ripetizioni.",
      sources: ["damas-2018", "project-judgement"],
    },
    {
      text:
        "I dolori del mercoledì dopo una seduta del lunedì sono una reazione a qualcosa di nuovo. Passano, e il " +
        "progresso continua senza di loro.",
      sources: ["schoenfeld-contreras-2013"],
    },
  ],

  questions: [
    {
      question: "Un manubrio basta per far crescere i glutei?",
      answer: {
        text:
          "Per i primi mesi molto probabilmente, se spingi le serie. Per le dimensioni il carico in sé conta poco, " +
          "purché tu arrivi vicino al limite. Per quanto basti dipende dal manubrio più pesante che hai.",
        sources: ["schoenfeld-2017"],
      },
    },
    {
      question: "Quando dovrei passare al bilanciere?",
      answer: {
        text:
          "Quando a limitarti è il posto del manubrio in grembo più del suo peso, per molti tra 30 e 40 kg (65 e 90 " +
          "lb), o quando le serie da venticinque non sono più una sfida.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Come porto un manubrio pesante sulle anche?",
      answer: {
        text:
          "Prima siediti, con il manubrio in piedi accanto alla coscia. Rovescialo sulla coscia e poi fallo scorrere " +
          "su con due mani a gambe piegate. Se devi strattonarlo, chiedi a qualcuno di passartelo.",
      },
    },
    {
      question: "Mi fa male sulle ossa delle anche. Che cosa posso fare?",
      answer: {
        text:
          "Metti l'impugnatura nella piega e non sull'osso, con sotto un asciugamano piegato o un cuscinetto da " +
          "squat. Due manubri più leggeri, uno per lato, distribuiscono la pressione.",
      },
    },
    {
      question: "Un manubrio o due?",
      answer: {
        text:
          "Uno sta più fermo e si prepara prima. Due ti danno più carico totale e non premono al centro. Scrivi " +
          "quale hai usato e segna la somma dei due.",
      },
    },
    {
      question: "Posso farlo dal divano?",
      answer: {
        text:
          "Se il bordo davanti è rigido, arriva appena sotto le scapole e il divano sta contro un muro, sì. Quando " +
          "il cuscino affonda di diversi centimetri, siediti a terra e fai dei bridge.",
      },
    },
    {
      question: "Mi servono le scarpe?",
      answer: {
        text: "Piatte o nessuna. Una scarpa da corsa morbida fa oscillare il piede e ti nasconde il tallone.",
      },
    },
    {
      question: "Posso tenere un kettlebell o un disco?",
      answer: {
        text:
          "Sì. Un disco sta piatto ed è comodo fino a 20 kg (45 lb), un kettlebell sta meglio con la palla su un " +
          "asciugamano. Il corpo non conosce la differenza; il diario dovrebbe, perché il passo successivo è diverso.",
      },
    },
    {
      question: "Devo mettere un elastico attorno alle ginocchia?",
      answer: {
        text:
          "Può insegnarti a tenerle larghe, e nei bridge senza peso ha aumentato l'attività dei glutei. Studi sulla " +
          "crescita non ce ne sono. Se l'elastico chiude la serie prima delle anche, prendine uno più leggero.",
        sources: ["choi-2015"],
      },
    },
    {
      question: "Quante ripetizioni sono troppe?",
      answer: {
        text:
          "Sopra circa trenta decide il bruciore e non il muscolo. Rendi l'esercizio più duro prima di renderlo più " +
          "lungo.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "È meglio dello squat con lo stesso manubrio?",
      answer: {
        text:
          "Per i soli glutei, con pesi leggeri, l'hip thrust è in vantaggio, perché un goblet squat è spesso " +
          "limitato da braccia e cosce. Per tutta la gamba vince lo squat. Tutti e due in una seduta prendono venti " +
          "minuti.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Dopo mi sento la schiena stanca. È normale?",
      answer: {
        text:
          "Un po' di lavoro degli estensori sì, tengono il tronco. Se la stanchezza sta in un punto solo, o arriva " +
          "prima che si stanchino i glutei, stai finendo inarcato. Abbassa il punto finale di due dita e guarda.",
      },
    },
    {
      question: "Quali muscoli dovrei sentire?",
      answer: {
        text:
          "I glutei, soprattutto in alto, e un po' il dietro della coscia. Non sentire niente nelle prime sedute è " +
          "comune e non prova che siano fermi. Rallenta e tieni più a lungo prima di dubitare dell'esercizio.",
      },
    },
    {
      question: "I miei manubri sono regolabili e hanno impugnature lunghe. È un problema?",
      answer: {
        text:
          "Quelli lunghi stanno bene su entrambe le anche. Controlla i fermi prima di ogni serie, perché un disco " +
          "che si sfila ti cade addosso, e fascia l'impugnatura.",
      },
    },
    {
      question: "Posso farlo ogni giorno?",
      answer: {
        text:
          "Serie leggere, forse; quelle dure non ne migliorano. Distribuito su due o tre giorni, lo stesso numero di " +
          "serie dà circa la stessa crescita e ti lascia giorni in cui sei fresco.",
        sources: ["pelland-2025"],
      },
    },
    {
      question: "Devo mettere i piedi su qualcosa di più alto?",
      answer: {
        text:
          "Piega di più l'anca in basso e chiama in causa i femorali. È un'opzione quando il manubrio è diventato " +
          "leggero. Nel diario trattala come una variante a sé.",
      },
    },
    {
      question: "Ho solo un manubrio da 8 kg (18 lb). Serve a qualcosa?",
      answer: {
        text:
          "Su due gambe è presto un riscaldamento. Mettilo su un'anca e usa una gamba, o conta tre secondi in " +
          "salita, tre in alto e tre in discesa, e durerà per settimane.",
      },
    },
    {
      question: "Mi diventeranno più grosse le cosce?",
      answer: {
        text:
          "Difficilmente. Con un bilanciere, in nove settimane, quadricipiti e adduttori sono cresciuti chiaramente " +
          "meno che con lo squat, e un manubrio chiede loro ancora meno.",
        sources: ["plotkin-2023"],
      },
    },
    {
      question: "Va bene per chi corre o gioca a calcio?",
      answer: {
        text:
          "Costruisce forza nell'estensione d'anca, fino al limite del manubrio. Gli sprint più veloci grazie " +
          "all'hip thrust sono un effetto piccolo e incerto, anche con un bilanciere pesante. Come integrazione " +
          "nelle settimane piene va bene.",
        sources: ["lin-2026"],
        contested: true,
      },
    },
  ],

  safety: [
    {
      text:
        "Non lasciare mai il manubrio appoggiato allo stomaco e tieni sopra entrambe le mani finché non è a terra. " +
        "Una serie finisce con un carico in grembo e braccia stanche: prima di cominciare decidi come toglierlo.",
    },
    {
      text:
        "Divani, sedie e sgabelli scivolano. Prova il tuo appoggiandoti forte contro il bordo, e non usare nulla su " +
        "rotelle o su pavimenti di vetro.",
    },
    {
      text:
        "Interrompi in caso di dolore al petto, senso di svenimento, cuore che martella o batte irregolare o fiato " +
        "che manca all'improvviso, e cerca aiuto medico. Che il manubrio sia leggero non rende innocui questi " +
        "segnali.",
    },
    {
      text:
        "Un mal di schiena che cresce durante la serie la chiude. Dolore che scende nella gamba, intorpidimento o " +
        "debolezza di un piede vanno fatti visitare; insensibilità dove siederesti su una sella, o perdita di " +
        "controllo di vescica o intestino, è un caso per i servizi di emergenza.",
    },
    {
      text:
        "In gravidanza, con un'ernia, dopo un parto o un'operazione recenti, chiedi al medico o all'ostetrica che ti " +
        "conosce: il carico preme sul basso addome, e intanto il busto è reclinato all'indietro.",
      sources: ["acog-804"],
    },
    {
      text:
        "Se a far male è portare il peso da terra in grembo, è un motivo per un manubrio più leggero o per un aiuto " +
        "e, se continua a fare male, per il consiglio di un professionista. Questa pagina non fa diagnosi.",
    },
    {
      text:
        "Se hai pressione alta, malattie cardiache o glaucoma, chiedi prima di allenarti vicino al limite, anche con " +
        "pesi leggeri: anche le serie lunghe vicine alla fine alzano la pressione. Espira a ogni salita e non " +
        "trattenere mai il respiro per più ripetizioni.",
      sources: ["hackett-chow-2013"],
    },
  ],
};
