import type { Guide } from "../guide";

/** The single-leg hip thrust, in Italian. */
export const singleLegHipThrust: Guide = {
  exerciseId: "single-leg-hip-thrust",
  title: "Hip thrust a una gamba",

  overview: [
    {
      text:
        "Un piede a terra, l'altro in aria, la parte alta della schiena su una panca, e le anche salgono. La gamba " +
        "che lavora ora porta quello che prima portavano in due, e il bacino vorrebbe inclinarsi verso il lato " +
        "vuoto. Impedirglielo è la seconda metà dell'esercizio.",
    },
    {
      text:
        "Il grande gluteo estende l'anca, i femorali aiutano, e medio e piccolo gluteo, sul fianco, tengono il " +
        "bacino in piano. Qui quel muscolo laterale ha un compito vero, perciò questa libreria gli assegna mezza " +
        "serie. È un giudizio nostro: nessuno studio ha seguito questo esercizio per mesi.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Sono stati misurati i suoi parenti a corpo libero. Negli studi sui movimenti senza pesi, gli esercizi di " +
        "questo tipo arrivavano in media a circa un terzo dell'attività massima dei glutei, e il bridge a una gamba, " +
        "con circa il 54%, era tra i più alti. L'hip thrust a una gamba con carico non è stato studiato così.",
      sources: ["macadam-feser-2019"],
    },
    {
      text:
        "Il suo grande pregio è l'economia. Senza bilanciere, cuscinetto o compagno, quasi tutti trovano dure dieci " +
        "buone ripetizioni per lato; così viaggia bene e risparmia alle anche un bilanciere pesante. Un manubrio da " +
        "10 kg (20 lb) è già un'aggiunta seria.",
    },
    {
      text:
        "L'altro pregio è l'informazione. Due gambe nascondono le differenze, una le mostra alla prima serie. Un " +
        "piccolo divario tra i lati è normale, e nessuno ha dimostrato che pareggiarlo prevenga infortuni o aggiunga " +
        "forza. Vale comunque la pena sapere quale lato hai favorito.",
      sources: ["project-judgement"],
    },
    {
      text:
        "È un esercizio povero per la forza massima. Equilibrio, presa della panca sulla schiena e tenuta del bacino " +
        "cedono molto prima che gli estensori dell'anca siano battuti. Se vuoi muovere il carico più grande, tieni " +
        "entrambi i piedi a terra.",
    },
    {
      text:
        "Piace a chi corre e a chi fa sport di campo, perché anche la corsa avviene su una gamba. La somiglianza è " +
        "reale, ma se si trasferisca è da vedere: anche l'hip thrust a due gambe, provato molte volte, sposta solo " +
        "di poco i tempi sullo sprint.",
      sources: ["lin-2026"],
      contested: true,
    },
    {
      text:
        "Quanto conti l'angolo del ginocchio è stato misurato nei bridge a una gamba: con il tallone più vicino i " +
        "femorali facevano meno, mentre i glutei mantenevano la loro parte. Comincia con la tibia verticale e da lì " +
        "aggiusta.",
      sources: ["lehecka-2017"],
    },
    {
      text:
        "Come di ogni hip thrust, si dice che carichi il muscolo dove è più corto. Per la versione con bilanciere è " +
        "vero solo a metà: l'attività è massima vicino alla cima, il momento all'anca è massimo in basso. Con il " +
        "corpo come carico e una sola gamba sotto, nessuno ha misurato né l'una né l'altro.",
      sources: ["brazil-2021", "contreras-2015"],
      contested: true,
    },
    {
      text:
        "È per chi si allena a casa o in viaggio, per chi sopporta male un bilanciere pesante sulle anche e per " +
        "chiunque faccia hip thrust a due gambe a decine. Non è il primo esercizio d'anca da imparare: chi non sa " +
        "ancora tenere il bacino in piano su due piedi, su uno si eserciterà solo a inclinarlo.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Metti la panca contro un muro; una gamba sola spinge in obliquo e scoprirà se scivola.",
        "Siediti con il bordo sotto le scapole e allarga entrambe le braccia lungo la panca.",
        "Metti il piede che lavora in linea con il centro del corpo, e un po' più vicino al corpo che nella versione " +
          "a due gambe.",
        "Piega il ginocchio libero e portalo verso di te, coscia circa verticale.",
        "Per più carico, tieni un manubrio in piedi contro l'anca del lato che lavora.",
      ],
      notes: [
        {
          text:
            "Il piede sotto il centro del corpo, e non sotto l'anca, facilita l'equilibrio, perché la spinta passa " +
            "per il tuo baricentro. È un trucco del mestiere, non un risultato di ricerca.",
          sources: ["project-judgement"],
        },
        {
          text:
            "La gamba libera raccolta rende anche più difficile inarcare la zona lombare. Una gamba tesa tenuta in " +
            "linea è una leva più lunga da controllare per il bacino; usala più avanti, come progressione.",
          sources: ["project-judgement"],
        },
        {
          text:
            "La distanza del piede dalla panca va trovata da capo per ogni gamba. Le gambe di una stessa persona " +
            "sono diverse, e così le abitudini; non dare per scontato che l'immagine allo specchio sia giusta.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Premi braccia e scapole contro la panca, in modo uguale sui due lati.",
        "Lascia scendere le costole, inspira e immagina un vassoio di bicchieri appoggiato sulle anche.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Spingi giù il tallone e alza tutto il bacino a una sola velocità, destra e sinistra insieme.",
        "Tieni il ginocchio che lavora puntato sopra il secondo dito.",
        "Lascia la gamba libera dov'è; è un carico e non un motore.",
      ],
      notes: [
        {
          text:
            "Lanciare in alto il ginocchio libero regala slancio e nient'altro. Se ti serve per finire, la serie è " +
            "finita.",
          sources: ["project-judgement"],
        },
        {
          text:
            "Le braccia distese lungo la panca aiutano a tenerti in equilibrio, ed è permesso. Incrociarle sul petto " +
            "rende più dura la stessa serie senza aggiungere un grammo, che per un po' è un modo onesto di " +
            "progredire.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Finisci in piano: spalle, anche e ginocchio che lavora in linea, tibia verticale.",
        "Guarda le due ossa delle anche; devono essere alla stessa altezza.",
        "Resta un secondo intero, di più se hai oscillato, ed espira.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Scendi in due secondi, con il lato libero non più veloce dell'altro.",
        "Inverti prima di sederti a terra, prendi fiato e riparti da fermo.",
        "Fai prima tutte le ripetizioni del lato più debole, poi non più di quelle con l'altro.",
      ],
      notes: [
        {
          text:
            "Prima il lato debole e poi lo stesso numero è un'usanza. Non è stata confrontata con altri modi, e male " +
            "non fa.",
          sources: ["project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Piede al centro", "Ginocchio libero su"] },
    { phase: "brace", cues: ["Braccia larghe, premi giù", "Vassoio sulle anche"] },
    { phase: "lift", cues: ["Tallone giù, sali piatto", "Gamba libera ferma"] },
    { phase: "top", cues: ["Anche alla stessa altezza", "Aspetta un secondo"] },
    { phase: "lower", cues: ["Due secondi lenti", "I due lati insieme"] },
  ],

  mistakes: [
    {
      id: "pelvis-drops",
      symptom:
        "Vista di fronte, la linea della cintura è inclinata; l'anca della gamba libera resta bassa, soprattutto " +
        "nelle ultime ripetizioni.",
      why:
        "Il fianco della gamba d'appoggio è stanco o addormentato. Il gluteo apre ancora l'articolazione, ma il " +
        "muscolo che dovrebbe tenere il bacino in piano viene risparmiato e il tronco ruota per compensare.",
      fix:
        "Appoggia un bastone o un telefono di traverso sulle ossa delle anche e tienilo in piano. Chiudi la serie " +
        "appena scivola e raccogli di più il ginocchio della gamba libera.",
    },
    {
      id: "lumbar-hyperextension",
      symptom: "Arrivi in cima con il petto alzato e senti un pizzico su un lato della zona lombare.",
      why:
        "Su una gamba l'arco arriva con una torsione, perché spinge un'anca sola. Può irritare la schiena; che col " +
        "tempo faccia danni non è stato dimostrato, e i legami tra postura e mal di schiena sono in generale deboli.",
      fix:
        "Tieni giù il mento, per qualche serie abbraccia il ginocchio libero con una mano e finisci un dito più in " +
        "basso.",
      sources: ["iron-hip-thrust-guide", "saraceni-2020"],
      contested: true,
    },
    {
      id: "incomplete-top",
      symptom:
        "Davanti all'anca che lavora resta una piega, e ogni ripetizione finisce un po' più bassa della precedente.",
      why:
        "L'ultimo terzo chiede insieme anca ed equilibrio, e il modo più facile di risparmiarli è saltarlo. Allora " +
        "il tuo diario mostra più ripetizioni e meno lavoro.",
      fix:
        "Scegli un segno sul muro che il ginocchio o l'anca deve raggiungere. Quando lo manchi due volte, cambia " +
        "gamba.",
    },
    {
      id: "foot-misplaced",
      symptom: "Un crampo sale nel femorale, oppure il ginocchio supera le punte e la coscia brucia davanti.",
      why:
        "In un caso il piede è troppo lontano, nell'altro troppo vicino. Con una gamba sola l'errore di pochi " +
        "centimetri si sente subito.",
      fix:
        "Fai tre ripetizioni lente senza peso, guarda la tibia in alto e sposta il piede di metà della sua " +
        "larghezza. Ricorda il punto con il bordo di un tappetino.",
      sources: ["lehecka-2017"],
    },
    {
      id: "free-leg-swings",
      symptom: "La gamba sollevata scalcia verso l'alto a ogni ripetizione, come se salisse un gradino.",
      why:
        "Lo slancio presta al bacino una velocità che non si è guadagnato. Il gluteo viene risparmiato nella metà " +
        "bassa e non sai più che cosa sa fare.",
      fix:
        "Tieni una pallina tra coscia e pancia, o appoggia la caviglia libera sull'altro ginocchio. Comincia ogni " +
        "ripetizione da fermo.",
    },
    {
      id: "knee-falls-in",
      symptom: "Il ginocchio che lavora si piega verso il centro mentre le anche salgono.",
      why:
        "La coscia ruota in dentro quando il fianco non la trattiene, spesso perché il piede poggia sul bordo interno.",
      fix:
        "Allarga le dita, premi con tallone e mignolo e punta il ginocchio appena in fuori. Un elastico leggero " +
        "attorno alle cosce può insegnare la direzione.",
    },
    {
      id: "lost-balance",
      symptom: "Oscilli, ti aggrappi alla panca o tocchi terra con l'altro piede tra le ripetizioni.",
      why:
        "La base è stretta, e su una scarpa morbida o una panca liscia si stringe ancora. L'energia che dovrebbe " +
        "sollevare va a sterzare.",
      fix:
        "Allenati con scarpe piatte o scalzo, allarga le braccia, rallenta e lascia stare il manubrio per una " +
        "settimana.",
    },
    {
      id: "sides-not-matched",
      symptom: "Una gamba fa dodici ripetizioni, l'altra nove, e nel diario c'è scritto tre serie da dodici.",
      why:
        "Il lato più fresco o preferito va per primo, decide numero e ritmo, e l'altro rimedia con un'escursione più " +
        "corta.",
      fix:
        "Comincia con la gamba che ne fa meno. Scrivi entrambi i numeri e lascia decidere al più basso quando " +
        "aggiungere peso.",
    },
  ],

  programming: [
    {
      text:
        "Per cominciare. Guadagnatelo prima su due gambe: venti hip thrust a corpo libero in piano, con una pausa. " +
        "Poi cinque o sei per lato, due o tre serie, senza alcun peso. L'equilibrio di solito ha bisogno di circa " +
        "quattro sedute per assestarsi, e i numeri di prima parlano di oscillazioni.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Aggiungere peso. Quando dodici ripetizioni in piano per lato sono sotto controllo, prendi un manubrio " +
        "da 4–6 kg (10–15 lb). Il passo dopo sia il più piccolo che la rastrelliera permette: su una gamba 2 " +
        "kg (5 lb) sembrano il doppio. Funziona anche un bilanciere, ma si inclina, e prepararlo costa più di " +
        "quanto dia.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Come complementare, da due a quattro serie per lato da 8–12, una o due volte a settimana. Una serie vuol " +
        "dire entrambe le gambe e per i glutei conta una volta, non due; ogni gluteo ha fatto solo la sua metà.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Come esercizio principale per i glutei, dove il bilanciere non c'è, 6–12 serie a settimana in due o tre " +
        "sedute. Una discesa lenta e una pausa di due secondi in alto fanno durare lo stesso manubrio un altro mese. " +
        "Le serie leggere fanno crescere il muscolo come quelle pesanti, se finiscono vicino al limite.",
      sources: ["schoenfeld-2017", "pelland-2025"],
    },
    {
      text:
        "Sforzo e recupero. Fermati quando finiscono le ripetizioni in piano, di solito una o due prima che ceda " +
        "l'anca. Recupera 45 secondi tra le gambe se sei a corto di fiato, e 90 secondi tra le serie. Per la " +
        "crescita più di un minuto è un po' meglio di meno, e molto di più non serve.",
      sources: ["singer-2024", "robinson-2024"],
    },
    {
      text:
        "Progredisci per tre strade, una alla volta: ripetizioni fino a quindici, poi una leva più difficile con la " +
        "gamba libera tesa, poi il carico. Quando aggiungi carico, torna al ginocchio libero piegato e a otto " +
        "ripetizioni.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Dove metterlo. Dopo gli esercizi pesanti e prima che tu sia troppo stanco per stare in equilibrio. Come " +
        "primo esercizio può fare da riscaldamento per lo squat, una serie facile per lato; che svegli i glutei per " +
        "ciò che segue non è stato dimostrato.",
      sources: ["parr-2017", "cochrane-2017"],
      contested: true,
    },
    {
      text:
        "Quando è meglio altro. Se sei forte su due gambe, hai un bilanciere e ti interessano solo le dimensioni, " +
        "questo aggiunge poco, viaggi a parte. Se è l'equilibrio a chiudere ogni serie, un hip thrust con manubrio o " +
        "alla macchina allena lo stesso muscolo con meno grane.",
    },
  ],

  isItWorking: [
    {
      text:
        "Giudica ogni gamba per sé. Il numero da seguire sono le ripetizioni in piano con lo stesso carico, la " +
        "stessa leva e lo stesso posto del piede, e decide la gamba che ne fa meno. Una serie in cui il bacino è " +
        "caduto non entra nel confronto.",
    },
    {
      text:
        "Dagli il tempo di diventare un esercizio di forza. Nelle prime quattro o sei sedute a migliorare è " +
        "soprattutto l'equilibrio. Ti accorgerai del momento: l'oscillazione sparisce, il bruciore da ovunque si " +
        "sposta nel gluteo e il progresso rallenta fino a diventare onesto.",
      sources: ["project-judgement"],
    },
    {
      text:
        "I carichi piccoli fanno percentuali grandi. Passare da 8 a 10 kg (da 18 a 22 lb) sembra un quarto in più, " +
        "ma con metà del corpo sulla stessa anca è solo qualche per cento di quello che sollevi. Stima includendo la " +
        "quota di peso corporeo, o segui semplicemente le ripetizioni.",
      sources: ["project-judgement"],
    },
    {
      text:
        "C'entra anche il caso. Due ripetizioni in più in un giorno solo possono essere una buona notte di sonno. " +
        "Quando la stessa gamba ne fa tre o quattro in più con lo stesso peso in due sedute di fila, qualcosa è " +
        "cambiato. La cifra è un giudizio, basato su quanto variano da un giorno all'altro le ripetizioni a " +
        "cedimento.",
      sources: ["mitter-2022", "project-judgement"],
    },
    {
      text:
        "Un divario tra i lati che si chiude è segno di apprendimento, non prova di crescita. Se dopo due mesi " +
        "supera ancora circa due ripetizioni, chiediti se le due gambe hanno lo stesso posto del piede e la stessa " +
        "profondità. Se si accompagna a dolore, debolezza o zoppia, chiedi a un fisioterapista.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Per le dimensioni aspetta almeno otto settimane e guarda il metro o le foto di lato. L'indolenzimento in " +
        "alto nel gluteo dopo le prime settimane è comune e passa; né il suo arrivo né la sua partenza misurano " +
        "qualcosa.",
      sources: ["damas-2018", "schoenfeld-contreras-2013"],
    },
  ],

  questions: [
    {
      question: "Una gamba è meglio di due per i glutei?",
      answer: {
        text:
          "Per ogni chilo sulle anche, probabilmente; nel totale non lo sa nessuno. Su due gambe puoi usare molto " +
          "più carico, e quella versione ha degli studi alle spalle. Scegli una gamba quando il carico scarseggia o " +
          "un bilanciere pesante ti fa male.",
        sources: ["macadam-feser-2019"],
        contested: true,
      },
    },
    {
      question: "Quanto dovrei riuscire a fare rispetto alle due gambe?",
      answer: {
        text:
          "Non c'è un rapporto studiato. Molti che fanno dieci hip thrust con un bilanciere pari al proprio peso ne " +
          "fanno circa dieci per lato con un manubrio leggero. Prendila come un'impressione e non come un traguardo.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Dove va il manubrio?",
      answer: {
        text:
          "Nella piega dell'anca che lavora, in piedi o disteso lungo la piega della coscia, con la mano sopra. Al " +
          "centro rotola, sul lato libero ti fa solo torcere.",
      },
    },
    {
      question: "Posso usare un bilanciere?",
      answer: {
        text:
          "Puoi, se un manubrio pesante non basta più. Caricalo poco, tienilo con entrambe le mani e aspettati che " +
          "un'estremità scenda. La maggior parte arriva più lontano rallentando prima le ripetizioni.",
      },
    },
    {
      question: "Spalle sulla panca o a terra?",
      answer: {
        text:
          "La panca dà più escursione. La versione a terra è più facile da equilibrare e non richiede nulla; ha una " +
          "voce sua come glute bridge a una gamba. Passa oltre quando venti di quelli sono facili.",
      },
    },
    {
      question: "E se tengo a terra la punta dell'altro piede?",
      answer: {
        text:
          "È l'hip thrust sfalsato o B-stance, un'utile via di mezzo. La gamba d'aiuto prende una quota che non puoi " +
          "pesare, perciò annotalo con un altro nome e non confrontare i numeri.",
      },
    },
    {
      question: "Il femorale prende il sopravvento. Perché?",
      answer: {
        text:
          "Il piede è troppo lontano, o lo stai tirando verso di te. Avvicinalo e pensa di alzarti in piedi " +
          "spingendo nel tallone. Un po' di femorale fa parte dell'esercizio.",
        sources: ["lehecka-2017"],
      },
    },
    {
      question: "Lo sento sul fianco. È sbagliato?",
      answer: {
        text:
          "No, è il medio gluteo che ti tiene in piano, e deve lavorare. Lì una stanchezza sorda va bene. Un dolore " +
          "acuto o da un lato solo sopra l'osso no; fermati e fallo vedere.",
      },
    },
    {
      question: "Il lato sinistro è più debole. Gli servono serie in più?",
      answer: {
        text:
          "Comincia da lui, adegua l'altro e aspetta. Quasi tutti i divari si riducono già così in un paio di mesi. " +
          "Una serie in più per il lato debole è ragionevole, ma non c'è uno studio che l'abbia provata.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Devo respirare in modo diverso?",
      answer: {
        text:
          "Inspira in basso ed espira vicino alla cima, una volta per ripetizione. I carichi sono modesti, quindi " +
          "non serve trattenere a lungo il respiro.",
      },
    },
    {
      question: "Mi farà correre più veloce?",
      answer: {
        text:
          "Forse un po', forse no. Mettendo insieme gli studi, gli hip thrust a due gambe hanno avuto sullo sprint " +
          "un effetto piccolo e incerto, e quello a una gamba non era tra le domande. Per correre veloce, corri " +
          "veloce.",
        sources: ["lin-2026"],
        contested: true,
      },
    },
    {
      question: "Come conto le serie?",
      answer: {
        text: "Sinistra più destra fa una serie. Per i glutei conta una, per femorali e fianco mezza.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Posso farlo a casa senza panca?",
      answer: {
        text:
          "Un divano contro il muro o un pouf robusto va bene, se il bordo è rigido e non più alto del ginocchio. " +
          "Una sedia da cucina si ribalta e un letto cede.",
      },
    },
    {
      question: "Come so se il bacino è in piano?",
      answer: {
        text:
          "Riprenditi dal lato dei piedi, o appoggia un manico di scopa sulle due ossa delle anche e guarda le " +
          "estremità. A sensazione quasi tutti all'inizio si sbagliano, e dopo qualche settimana di controlli ci " +
          "azzeccano.",
      },
    },
    {
      question: "La gamba libera va piegata o tesa?",
      answer: {
        text:
          "Piegata e raccolta finché impari. Tesa rende più difficile tenere il bacino e può tirare davanti " +
          "all'anca. Qualunque tu scelga, tienila per tutto il blocco, o i numeri non saranno confrontabili.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Posso alternare le gambe dentro una serie?",
      answer: {
        text:
          "Meglio di no. Cambiare piede costa ogni volta una nuova preparazione, e il riposo di una ripetizione per " +
          "gamba rende la serie più facile di quanto sembri. Finisci un lato, respira, cambia.",
      },
    },
    {
      question: "Mi viene un crampo al polpaccio o al piede. Perché?",
      answer: {
        text:
          "Stai afferrando il pavimento con le dita. Metti una scarpa piatta, premi di più il tallone e lascia " +
          "riposare le dita. Se continua, accorcia la serie.",
      },
    },
    {
      question: "Dopo quanto tempo aggiungo peso?",
      answer: {
        text:
          "Quando dodici ripetizioni in piano per lato sono diventate ordinarie in due sedute, quante che siano le " +
          "settimane necessarie. Per qualcuno è la seconda, per altri la decima.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Un esercizio a un lato solo raddrizza un bacino storto?",
      answer: {
        text:
          "Non aspettartelo da un esercizio. Piccole asimmetrie sono comuni in persone senza alcun disturbo, e una " +
          "guida non può dire quali contano. Se qualcosa fa male o una gamba sembra più corta, chiedi a un " +
          "fisioterapista.",
      },
    },
  ],

  safety: [
    {
      text:
        "La panca non deve muoversi. Tutta la forza di una gamba la spinge indietro e di lato, quindi incastrala " +
        "contro qualcosa di solido e provala prima con le mani.",
    },
    {
      text:
        "Un dolore profondo all'inguine, sull'articolazione sacroiliaca o lungo l'esterno dell'anca che si fa più " +
        "acuto durante la serie è un segnale di stop per oggi. Se la volta dopo torna a corpo libero, fatti visitare " +
        "prima di continuare.",
    },
    {
      text:
        "Fermati subito e cerca aiuto medico se senti il petto stretto o dolente, se il cuore perde colpi, se stai " +
        "per svenire o se ti manca il fiato in modo sproporzionato a uno sforzo così piccolo.",
    },
    {
      text:
        "Una gamba che formicola, si intorpidisce o cede, o un dolore che scende sotto il ginocchio, ha bisogno di " +
        "un medico o di un fisioterapista e non di un manubrio più leggero. Perdere la sensibilità attorno alla " +
        "seduta o il controllo della vescica è un'emergenza.",
    },
    {
      text:
        "In gravidanza le articolazioni del bacino possono essere sensibili al carico su un lato solo, e più avanti " +
        "si sconsiglia di stare a lungo reclinate all'indietro. Chiedi all'ostetrica o al medico, e lascialo perdere " +
        "se fa male al pube o dietro il bacino.",
      sources: ["acog-804", "project-judgement"],
    },
    {
      text:
        "Dopo un'operazione ad anca, ginocchio, schiena o addome, o con problemi di equilibrio di qualsiasi tipo, " +
        "lascia decidere a chi ti cura quando una gamba sola può reggerti.",
    },
    {
      text:
        "Chi è avanti con gli anni e chiunque sia insicuro su un piede solo dovrebbe impararlo accanto a un muro, " +
        "con un aiuto, e tenere pronta la punta dell'altro piede.",
      sources: ["fragala-2019", "project-judgement"],
    },
  ],
};
