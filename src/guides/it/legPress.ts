import type { Guide } from "../guide";

/** The leg press on a sled, in Italian. */
export const legPress: Guide = {
  exerciseId: "leg-press",
  title: "Leg press",

  overview: [
    {
      text:
        "Stai seduto reclinato con i piedi su una pedana e spingi un carrello su guide inclinate a 45 gradi. Anche e " +
        "ginocchia si aprono insieme, la schiena resta sullo schienale e non c'è niente da tenere in equilibrio. È " +
        "l'esercizio di gambe che chiede meno tecnica e ti lascia spendere tutto sulle gambe.",
    },
    {
      text:
        "La maggior parte la fanno i quadricipiti. In una revisione delle misure erano in testa vasto laterale e " +
        "vasto mediale, il retto femorale seguiva da vicino, e l'attività cresceva quanto più si piegava il " +
        "ginocchio. Combacia con ciò che sentono tutti: la coscia lavora in fondo.",
      sources: ["martin-fuentes-2020-leg-press"],
    },
    {
      text:
        "Glutei e grande adduttore aiutano, di più quando le anche si chiudono a fondo. Leg press e stacchi a gambe " +
        "tese insieme hanno fatto crescere i glutei del 6,0% in dieci settimane, e del 9,3% con in più gli hip " +
        "thrust, anche se quel gruppo faceva più serie. Che cosa dia ai glutei la pressa da sola non è stato " +
        "isolato, quindi contiamo mezza serie.",
      sources: ["kassiano-2024", "krause-neto-2025"],
      contested: true,
    },
    {
      text:
        "I piedi contano, fino a un certo punto. Quattordici donne che spingevano vicino al limite mostravano più " +
        "attività dei glutei con i piedi alti e più quadricipiti con i piedi bassi. Una revisione successiva giudica " +
        "scarse le prove sulla posizione dei piedi. Spostali prima per comodità e poi per il muscolo.",
      sources: ["da-silva-2008", "martin-fuentes-2020-leg-press"],
      contested: true,
    },
    {
      text:
        "Non è uno squat da sdraiati. Il busto non ha compiti, polpacci e femorali ne hanno pochi, e il numero sul " +
        "carrello non dice niente del bilanciere con cui faresti squat. Il muscolo, però, negli studi messi insieme " +
        "cresce più o meno altrettanto con le macchine e con i pesi liberi, e la forza compare soprattutto dove hai " +
        "fatto pratica.",
      sources: ["haugen-2023"],
      contested: true,
    },
    {
      text:
        "Qui le ripetizioni vengono più facili. Alla stessa quota del massimale si fanno più ripetizioni che in " +
        "altri esercizi. Le normali tabelle di percentuali ne chiedono quindi troppo poche, e una serie lunga fa " +
        "sembrare la tua singola migliore più grande di quanto sia. Fidati invece delle ripetizioni in riserva.",
      sources: ["nuzzo-2024"],
    },
    {
      text:
        "È adatta a chi comincia e non sa ancora fare squat, a chi è più avanti negli anni, a chi ha schiena o " +
        "spalle che non accettano un bilanciere, e agli avanzati che vogliono altro lavoro per le gambe finiti gli " +
        "squat. È anche una buona casa per le serie lunghe: venti ripetizioni dure finiscono nelle cosce e non nei " +
        "polmoni e nella colonna.",
    },
    {
      text:
        "Chi può farne a meno? Se squat o split squat riempiono già la tua settimana, una pressa è di troppo. E se " +
        "hai posto per un solo esercizio per tutta la metà bassa del corpo, prendi uno squat o uno stacco, perché " +
        "questa lascia a casa femorali, tronco e mani.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Controlla i fermi di sicurezza prima di sederti; mettili un palmo sotto la tua posizione più profonda.",
        "Spingi sedere e zona lombare fino in fondo nell'angolo dello schienale, testa appoggiata.",
        "Metti i piedi al centro della pedana, tra la larghezza delle anche e quella delle spalle, punte un po' in " +
          "fuori.",
        "Regola lo schienale in modo che le ginocchia possano venire verso le ascelle senza che il bacino si stacchi.",
        "Prendi le maniglie accanto al sedile e lasciaci le mani.",
      ],
      notes: [
        {
          text:
            "Dove vadano esattamente i piedi dipende dal carrello. L'altezza giusta è quella in cui in fondo i " +
            "talloni restano giù e le ginocchia si piegano comunque ben oltre l'angolo retto.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tirati giù nel sedile con le maniglie.",
        "Inspira mentre il carrello viene verso di te e contrai l'addome contro le cosce.",
        "Distribuisci la pressione: tallone, avampiede e bordo esterno di entrambi i piedi.",
        "Distendi le gambe per sollevare il carrello, poi gira i blocchi di lato.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Dal fondo, spingi con tutto il piede, le due gambe allo stesso modo.",
        "Tieni ogni ginocchio in linea con il suo secondo dito.",
        "Spingi con continuità; il carrello non deve né saltare via né piantarsi.",
        "Lascia uscire l'aria durante la parte dura o appena dopo.",
      ],
      notes: [
        {
          text:
            "Espirare mentre spingi qui vale la pena di essere imparato. In leg press e stacchi si sono misurate " +
            "pressioni nel tronco da 161 a 176 mmHg, e in giovani adulti la pressione dell'occhio durante presse " +
            "pesanti è salita da circa 14 a 41 mmHg.",
          sources: ["blazek-2019", "vaghefi-2021"],
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Fermati appena prima che le ginocchia siano distese, e tienile sbloccate.",
        "Se ti serve, fai una pausa di un respiro, senza riposare sulle articolazioni.",
        "Controlla che il sedere sia ancora nel suo angolo.",
      ],
      notes: [
        {
          text:
            "Le ginocchia bloccate vengono spesso indicate come il grande pericolo. Gli incidenti gravi sono " +
            "raccontati uno per uno, e nessuno li ha contati. Fermarsi poco prima non costa niente, tiene caricate " +
            "le cosce e toglie il pensiero.",
          sources: ["project-judgement"],
          contested: true,
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Piega anche e ginocchia e fai venire il carrello verso di te in due o tre secondi.",
        "Scendi finché le ginocchia sono ben oltre l'angolo retto, o finché il bacino sta per arricciarsi dallo " +
          "schienale.",
        "Inverti in modo fluido, senza cadute e senza rimbalzi.",
        "Chiudi la serie quando la profondità si accorcia, quando il bacino rotola su o quando una gamba prende il " +
          "comando.",
        "Rimetti i blocchi prima di rilassarti, ogni volta.",
      ],
      notes: [
        {
          text:
            "Quanto a fondo sia abbastanza è stato studiato nello squat, dove la profondità aiutava glutei e " +
            "adduttori e lasciava com'erano i quadricipiti. Aspettarsi lo stesso qui è ragionevole e non dimostrato.",
          sources: ["kubo-2019", "project-judgement"],
          contested: true,
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Sedere nell'angolo", "Fermi messi, piedi piatti"] },
    { phase: "brace", cues: ["Tirati nel sedile", "Tutto il piede in pedana"] },
    { phase: "lift", cues: ["Spingi con tutto il piede", "Ginocchia sopra le punte"] },
    { phase: "top", cues: ["Quasi distese", "Espira"] },
    { phase: "lower", cues: ["Piano e a fondo", "Il bacino resta giù", "Blocchi dentro"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "Il carrello si muove di un palmo mentre i dischi riempiono i perni da entrambi i lati.",
      why:
        "I carrelli lusingano. L'escursione corta in cima è quella in cui la leva è gentile e il carico enorme, e ad " +
        "anche e adduttori non si chiede quasi niente. Su questa macchina è lo spettacolo più comune.",
      fix:
        "Togli un terzo, scendi finché le cosce arrivano vicino alle coste e ricostruisci da quel numero. Da ora " +
        "contano solo le ripetizioni complete.",
    },
    {
      id: "load-too-high",
      symptom:
        "Il primo centimetro richiede uno strattone, la faccia diventa viola, e alla terza ripetizione cominciano ad " +
        "aiutare le mani.",
      why:
        "Il carrello nasconde bene il peso, perché una parte la portano le guide. Un carico scelto per fare scena " +
        "costa profondità, fiato e posizione della schiena.",
      fix:
        "Trova il peso che spingi dodici volte a fondo con due in riserva. È il tuo punto di partenza, qualunque " +
        "cosa ci sia scritto sui dischi.",
    },
    {
      id: "hips-lift-off-pad",
      symptom: "Vicino al fondo il bacino si arriccia e la zona lombare lascia lo schienale.",
      why:
        "Le anche hanno finito lo spazio e il bacino rotola sotto il carrello. Tutto il carico preme allora su una " +
        "zona lombare flessa che non può andare da nessuna parte. La ricerca su flessione e mal di schiena non è " +
        "arrivata a una conclusione, e niente è stato studiato qui; una colonna arrotondata e stretta tra carrello e " +
        "sedile resta comunque una cattiva idea.",
      fix:
        "Inverti due dita prima, porta i piedi un po' più su e più larghi, o apri lo schienale. Tira le maniglie per " +
        "tutta la discesa.",
      sources: ["saraceni-2020"],
      contested: true,
    },
    {
      id: "joint-locked-hard",
      symptom: "In cima le gambe scattano dritte e il carrello poggia sulle ginocchia.",
      why:
        "Alla fine di una spinta veloce l'articolazione si prende ciò che spettava al muscolo. Con ginocchia che " +
        "vanno in iperestensione il margine è il più piccolo. Quanto spesso questo faccia male a qualcuno non si sa.",
      fix:
        "Finisci ogni spinta un dito prima della distensione, più lento nell'ultima parte. Se ti serve una pausa, " +
        "metti i blocchi e prendila.",
    },
    {
      id: "knees-cave-in",
      symptom: "In spinta le ginocchia cadono l'una verso l'altra, spesso una più dell'altra.",
      why:
        "Lo sforzo scivola verso gli adduttori, o i piedi sono troppo stretti per le tue anche. Spreca forza, e " +
        "qualche ginocchio protesta.",
      fix:
        "Apri leggermente le punte e spingi le ginocchia verso i mignoli dei piedi. Usa un carrello più leggero per " +
        "due settimane e guardati allo specchio o in video.",
    },
    {
      id: "heels-lift",
      symptom: "In fondo sulla pedana resta solo la parte anteriore del piede.",
      why:
        "I piedi sono troppo bassi o le caviglie troppo rigide. La spinta diventa una spinta d'avampiede: più " +
        "tensione davanti al ginocchio, meno dalle anche.",
      fix:
        "Fai salire i piedi di mezza scarpa. Se li hai messi bassi apposta, scendi meno, così i talloni restano dove " +
        "sono.",
    },
    {
      id: "bounced-turn",
      symptom: "Il carrello cade, sbatte contro la fine della tua escursione o contro i fermi e torna su da solo.",
      why:
        "Gomma, tendini e slancio fanno per te la parte più dura. E la forza più grande della serie arriva ad anche " +
        "e schiena quando sono meno pronte.",
      fix: "Due secondi in discesa, un momento fermo, poi spingi. Se il momento fermo è impossibile, togli peso.",
    },
    {
      id: "hands-push-knees",
      symptom: "I palmi sono sulle cosce e distendono le gambe al posto tuo.",
      why:
        "Di solito comincia dall'ultima ripetizione e poi arriva sempre prima nella serie. Il diario mostra allora " +
        "ciò che gambe e braccia sanno fare insieme.",
      fix: "Tieni le maniglie. Quando le gambe non riescono a finire usa i fermi: sono lì per questo.",
    },
    {
      id: "no-safeties",
      symptom: "I fermi sono alla tacca più bassa, o mancano, e vicino non c'è nessuno.",
      why:
        "In questo esercizio fallire vuol dire restare piegati sotto un carrello. Ogni macchina ha fermi o blocchi; " +
        "lasciarli fuori è l'unico errore grave che si evita senza bisogno di forza.",
      fix: "Mettili per prima cosa, provali a vuoto e impara a girare i blocchi con le gambe stanche.",
    },
  ],

  programming: [
    {
      text:
        "Per cominciare. Nessun numero va bene per ogni carrello. Spingilo vuoto per dodici, poi aggiungi a ogni " +
        "serie una coppia di dischi piccoli finché dodici a fondo ne lasciano tre in riserva. I carrelli pesano da " +
        "20 a oltre 60 kg (da 45 a 130 lb), quindi annota se lo conti e non cambiare mai. Di solito una o due sedute " +
        "bastano per sistemare sedile e piedi.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Per la crescita. Da otto a dodici serie a settimana in due o tre giorni se i quadricipiti sono una " +
        "priorità, la metà accanto allo squat. Usa da otto a dodici ripetizioni in una seduta e da dodici a venti " +
        "nell'altra; le serie lunghe vicine al limite costruiscono muscolo quanto quelle corte.",
      sources: ["pelland-2025", "schoenfeld-2017", "project-judgement"],
    },
    {
      text:
        "Per la forza. Ti rende forte a spingere un carrello. Un po' di questa forza arriva allo squat, la maggior " +
        "parte no, quindi usala dopo il bilanciere, da due a quattro serie, quando la schiena ne ha avuto abbastanza.",
      sources: ["haugen-2023", "project-judgement"],
    },
    {
      text:
        "Sforzo. Con i fermi al loro posto può andare storto poco, per cui è un buon esercizio per serie che " +
        "finiscono con una o nessuna in riserva. Nel resto della settimana, due in riserva fanno crescere quasi " +
        "altrettanto. Recupera due minuti, tre dopo le serie più dure.",
      sources: ["refalo-2024", "singer-2024", "project-judgement"],
    },
    {
      text:
        "Come contare. Una serie per i quadricipiti, mezza ciascuno per glutei e grande adduttore. Se scendi molto " +
        "con i piedi alti puoi contare i glutei per intero; è una nostra supposizione, e il diario tiene la mezza.",
      sources: ["kassiano-2024", "project-judgement"],
      contested: true,
    },
    {
      text:
        "Accanto ad altri esercizi. Dopo lo squat, prima della leg extension, è il posto abituale. Con gli hip " +
        "thrust nello stesso giorno aggiunge cosce senza un altro carico sulla colonna. Un hip hinge o un leg curl " +
        "da qualche parte nella settimana copre i femorali, che questo esercizio ignora.",
    },
    {
      text:
        "Aggiungere peso. Quando ogni serie arriva in cima alla fascia a piena profondità per due volte, aggiungi la " +
        "coppia di dischi più piccola, 5 kg (10 lb) in tutto. Su un carrello pesante quel passo è il 2–3% e va via " +
        "in fretta; su uno leggero è il 10%, quindi prima aggiungi ripetizioni.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Una gamba. Le serie a una gamba dimezzano il carico e mostrano il lato più debole. Nel diario sono un'altra " +
        "voce, utile quando sul carrello non c'è più posto per i dischi o quando alle anche non piace avere su " +
        "entrambe le ginocchia insieme.",
      sources: ["project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "Con il carico scrivi macchina, carrello, tacca del sedile e altezza dei piedi. Attrito e angolo cambiano " +
        "tanto da una palestra all'altra che 200 kg (440 lb) qui possono essere 150 kg (330 lb) là. Una macchina " +
        "nuova è un punto di partenza nuovo.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Segui le ripetizioni a carico fisso e profondità fissa. Da dodici a quindici in un mese è un guadagno " +
        "chiaro; da dodici a tredici può essere il sonno.",
      sources: ["mitter-2022", "project-judgement"],
    },
    {
      text:
        "Su questa macchina i massimali stimati traballano. A ogni percentuale si fanno più ripetizioni di quante le " +
        "formule suppongano, e in uno studio perfino un test da cinque ripetizioni sbagliava di circa 16 kg (35 lb). " +
        "Confronta le stime solo con le tue e da ripetizioni simili.",
      sources: ["nuzzo-2024", "reynolds-2006"],
    },
    {
      text:
        "Ritmo. Nei primi mesi i carichi salgono a balzi, ed è soprattutto imparare dove spingere. Dopo sei mesi " +
        "conta al meglio su qualcosa come mezzo punto percentuale a settimana. Sono fasce di valutazione, e larghe.",
      sources: ["steele-2022", "project-judgement"],
    },
    {
      text:
        "Muscolo. Misura a metà coscia nello stesso punto, a muscolo rilassato, prima di allenarti, ogni quattro " +
        "settimane, e concedigli otto settimane e sedici sedute. Il pump aggiunge un centimetro e la sera se n'è " +
        "andato.",
      sources: ["damas-2018"],
    },
    {
      text:
        "Quando settimane di serie in più non portano altre ripetizioni, il problema sono le serie in più. Torna al " +
        "numero che funzionava, dormi e cambia un dettaglio: la profondità, l'altezza dei piedi o la fascia. Le " +
        "cosce indolenzite non ti dicono niente in nessun senso.",
      sources: ["pelland-2025", "schoenfeld-contreras-2013", "project-judgement"],
    },
  ],

  questions: [
    {
      question: "Dove vanno i piedi?",
      answer: {
        text:
          "Centro della pedana, tra larghezza anche e larghezza spalle, va bene finché non hai un motivo. Più in " +
          "alto chiede di più alle anche, più in basso di più alle cosce, almeno nell'attività. Sopra ogni altra " +
          "cosa decidono i talloni piatti in fondo.",
        sources: ["da-silva-2008"],
      },
    },
    {
      question: "Quanto devo scendere?",
      answer: {
        text:
          "Finché il bacino resta sullo schienale, per quasi tutti ben oltre l'angolo retto al ginocchio. Cosce " +
          "accanto alle coste è comune, cosce contro il petto è per anche mobili. Una schiena che rotola è andata " +
          "troppo in là.",
      },
    },
    {
      question: "La leg press è più sicura dello squat?",
      answer: {
        text:
          "Chiede meno equilibrio e ti toglie il bilanciere dalla schiena, e i fermi raccolgono una serie fallita. " +
          "Il carico su ginocchia e anche può essere altrettanto grande, e la zona lombare è a rischio a modo suo " +
          "quando il bacino rotola. Se sia più sicura dipende da come la usi.",
        sources: ["project-judgement"],
        contested: true,
      },
    },
    {
      question: "Può sostituire lo squat?",
      answer: {
        text:
          "Per la massa delle cosce, abbastanza bene. Per equilibrio, tenuta del tronco e forza per sollevare un " +
          "bilanciere, no. Molti buoni programmi hanno entrambi, e qualcuno vive bene con la sola pressa più un hip " +
          "hinge.",
        sources: ["haugen-2023"],
      },
    },
    {
      question: "Perché spingo il triplo di quanto faccio di squat?",
      answer: {
        text:
          "Le guide sono inclinate, quindi la gravità prende solo circa il 70% del carrello, l'attrito falsa il " +
          "resto e il tuo corpo non va sollevato. Aggiungi una schiena fissa ed è un altro compito. Una conversione " +
          "non esiste.",
      },
    },
    {
      question: "Devo contare il carrello?",
      answer: {
        text:
          "Non importa, purché tu lo faccia ogni volta. Contare solo i dischi è la via più facile. Se conosci il " +
          "peso del carrello, mettilo nella nota della macchina.",
      },
    },
    {
      question: "I piedi stretti colpiscono l'esterno coscia?",
      answer: {
        text:
          "Probabilmente non tanto da accorgertene. Chi ha raccolto gli studi su larghezza dei piedi e angolo delle " +
          "punte non ci ha trovato niente di convincente. I piedi larghi possono coinvolgere gli adduttori, per " +
          "meccanica. Prendi la posizione in cui ti senti forte.",
        sources: ["martin-fuentes-2020-leg-press"],
        contested: true,
      },
    },
    {
      question: "Serve a qualcosa per i glutei?",
      answer: {
        text:
          "Sì, come aiutante. A fondo e con i piedi alti fa parte di programmi che li hanno fatti crescere. Se " +
          "l'obiettivo sono loro, un hip thrust o uno squat profondo è più diretto, e insieme alla pressa vanno bene.",
        sources: ["kassiano-2024", "krause-neto-2025"],
      },
    },
    {
      question: "Devo bloccare le ginocchia?",
      answer: {
        text:
          "Fermati un dito prima. Non ci perdi niente. Chi ha ginocchia che si piegano all'indietro ha il motivo " +
          "migliore di tutti.",
      },
    },
    {
      question: "Mi danno fastidio le ginocchia: che cosa posso cambiare?",
      answer: {
        text:
          "Piedi su di mezza scarpa, inversione più lenta, meno carico per due settimane, e vedi. Un fastidio che " +
          "resta sotto tre su dieci e il giorno dopo è passato di solito è accettabile; ciò che si gonfia, si blocca " +
          "o cede va fatto visitare.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Quante ripetizioni sono meglio?",
      answer: {
        text:
          "Da otto a venticinque vicino al limite le cosce crescono più o meno uguale. Le serie lunghe sono più " +
          "gentili con le articolazioni e più dure con la volontà. Le serie da cinque qui aggiungono poco, perché " +
          "per un carrello nessuno dà un premio.",
        sources: ["schoenfeld-2017", "project-judgement"],
      },
    },
    {
      question: "Quella a 45 gradi è diversa dalla macchina da seduti?",
      answer: {
        text:
          "Una pressa da seduti a pacco pesi ha altre leve e altri numeri, e le anche partono meno chiuse. I muscoli " +
          "sono gli stessi. Tieni due voci e non confrontarle.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Posso usarla con la schiena malandata?",
      answer: {
        text:
          "Forse, e sta a chi te l'ha visitata dirlo. Lo schienale toglie lavoro ai muscoli della schiena, ma " +
          "un bacino che rotola in fondo le mette il carico direttamente addosso. Se la risposta è sì, chiedi " +
          "alla stessa persona quanto in basso e con quanto peso.",
      },
    },
    {
      question: "Quanto peso è un buon risultato alla leg press?",
      answer: {
        text:
          "Un valore noto non c'è. Ventiquattro giovani adulti, in uno studio sugli occhi, hanno fatto in media 332 " +
          "kg (730 lb) in singola, su una certa macchina. Sulla tua le stesse gambe potrebbero spingere 250 o 450 kg " +
          "(550 o 990 lb).",
        sources: ["vaghefi-2021"],
      },
    },
    {
      question: "Le serie da venti servono?",
      answer: {
        text:
          "Sì, e pochi esercizi ci si prestano meglio. Dalla quindicesima in poi prendi un respiro o due in cima, " +
          "tieni inseriti i fermi e metti quella serie per ultima. Una volta a settimana basta, perché arrivare " +
          "proprio in fondo rallenta il recupero di un giorno o due.",
        sources: ["moran-navarro-2017", "project-judgement"],
      },
    },
    {
      question: "Le spinte veloci fanno più di quelle lente?",
      answer: {
        text:
          "Per la massa il ritmo conta appena, tra due e otto secondi a ripetizione. Per la potenza spingi veloce e " +
          "abbassa piano, con un carrello leggero ma non tanto da volarti via dai piedi. Andare a passo di lumaca " +
          "apposta costa soprattutto carico.",
        sources: ["androulakis-korakakis-2024"],
      },
    },
    {
      question: "In fondo mi pizzica davanti alle anche: è normale?",
      answer: {
        text:
          "È comune. Piedi più larghi, punte in fuori, schienale più basso: spesso uno dei tre lo toglie; se " +
          "nessuno ci riesce, fallo guardare. Una profondità comprata con un pizzico non vale la pena.",
      },
    },
    {
      question: "Leg press prima o dopo lo squat?",
      answer: {
        text:
          "Dopo, se lo squat conta. Prima, se vuoi stancare le cosce perché ti bastino squat più leggeri, un " +
          "trucco che piace ad alcuni. Ciò che fai per primo migliora di più.",
        sources: ["acsm-2026"],
      },
    },
  ],

  safety: [
    {
      text:
        "Impara la via d'uscita prima che salga il primo disco: dove sono i blocchi, da che parte girano, quanto " +
        "bassi stanno i fermi. Non spingere mai da solo oltre il punto in cui i fermi ti prenderebbero.",
    },
    {
      text:
        "Occhi. In giovani sani la pressione dentro l'occhio è più o meno triplicata durante presse pesanti, fino a " +
        "70 mmHg in una persona. Con un glaucoma, un'operazione agli occhi recente o una retina che ha dato " +
        "problemi, chiedi prima all'oculista e continua a respirare.",
      sources: ["vaghefi-2021"],
    },
    {
      text:
        "Cuore e vasi. Sforzarsi su un carrello a fiato trattenuto fa salire di colpo la pressione del sangue. Con " +
        "ipertensione o malattie di cuore chiedi il via libera del medico, lavora con carichi da quindici o più " +
        "ripetizioni ed espira a ogni spinta.",
      sources: ["hackett-chow-2013"],
    },
    {
      text:
        "Pressione nel petto, testa che gira, sudore freddo, mal di testa improvviso e violento: metti i blocchi, " +
        "tirati su a sedere e cerca aiuto. In ogni caso dopo una serie dura alzati piano, perché mettersi subito in " +
        "piedi a molti fa girare la testa.",
    },
    {
      text:
        "Anche e inguine. Un pizzico davanti all'anca quando le ginocchia salgono è segno di aprire lo schienale, " +
        "allargare i piedi o fermarsi più in alto. Se pizzica in ogni posizione, lascia l'esercizio e fallo " +
        "guardare. Un rigonfiamento o una sensazione di strappo all'inguine ferma l'allenamento finché un medico non " +
        "l'ha visto.",
      sources: ["blazek-2019"],
    },
    {
      text:
        "Schiena e gambe. Un dolore che compare quando il bacino si arriccia, o che scende in una gamba, vuol dire " +
        "fermarsi. Intorpidimento, debolezza o problemi di vescica o intestino sono urgenti.",
    },
    {
      text:
        "Un polpaccio caldo, gonfio o dolente al tatto, in gravidanza, dopo un'operazione o dopo essere stati a " +
        "lungo seduti, richiede un medico prima di qualsiasi allenamento. Con l'avanzare della gravidanza le cosce " +
        "premono sulla pancia e stare reclinati diventa scomodo; chiedi il via libera, siediti più eretta o scegli " +
        "un altro esercizio.",
      sources: ["acog-804"],
    },
  ],
};
