import type { Guide } from "../guide";

/** The barbell back squat, in Italian. */
export const backSquat: Guide = {
  exerciseId: "back-squat",
  title: "Squat con bilanciere",

  overview: [
    {
      text:
        "Un bilanciere sulla parte alta della schiena, anche e ginocchia che si piegano insieme finché le cosce sono " +
        "parallele al pavimento o più in basso, e poi su. Il lavoro se lo dividono tre grandi gruppi: i quadricipiti " +
        "distendono il ginocchio, grande gluteo e grande adduttore aprono l'anca. Tutti e tre sono caricati di più " +
        "in fondo, dove sono allungati.",
    },
    {
      text:
        "Che cosa costruisce lo mostrano le immagini prese prima e dopo l'allenamento. Crescono i vasti della " +
        "coscia, gli adduttori e i glutei. Il retto femorale, la parte del quadricipite che attraversa anche l'anca, " +
        "non cresce, e nemmeno i femorali. Un giorno di gambe fatto di soli squat lascia quindi due buchi: serve " +
        "qualcosa per i femorali e qualcosa ad anca aperta per il retto femorale.",
      sources: ["kubo-2019", "plotkin-2023"],
    },
    {
      text:
        "La scelta che conta di più è la profondità. In dieci settimane di squat completi i glutei sono cresciuti " +
        "del 6,7% e gli adduttori del 6,2%; con i mezzi squat del 2,2% e del 2,7%. Ai quadricipiti non faceva " +
        "differenza: quasi il 5% in entrambi i casi. I partecipanti erano diciassette uomini, quindi tieni i " +
        "decimali con mano leggera e la direzione con mano ferma.",
      sources: ["kubo-2019"],
    },
    {
      text:
        "Per far crescere i glutei sta alla pari con l'hip thrust. In nove settimane, in persone non allenate, i due " +
        "li hanno fatti crescere più o meno allo stesso modo, e lo squat ci ha aggiunto quadricipiti e adduttori. Se " +
        "vuoi cosce e glutei insieme è difficile fare di meglio; se vuoi i glutei senza le cosce è lo strumento " +
        "sbagliato.",
      sources: ["plotkin-2023"],
    },
    {
      text:
        "Questa guida parla dello squat high bar: bilanciere sul muscolo alla base del collo, busto piuttosto " +
        "eretto. Un bilanciere più basso sposta lavoro dal ginocchio all'anca e permette a quasi tutti di sollevare " +
        "un po' di più; diciotto atleti hanno fatto una tripla con 102,5 kg (226 lb) con bilanciere basso e stance " +
        "stretta, con 99,2 kg (219 lb) con bilanciere alto. Segna il low bar come un esercizio a sé.",
      sources: ["larsen-2021"],
    },
    {
      text:
        "Lavora anche la schiena, pur senza muoversi. Gli erettori spinali impediscono al busto di chiudersi, e più " +
        "ti inclini più devono tirare. Negli squat pesanti la pressione dentro il tronco supera i 200 mmHg, la più " +
        "alta tra gli esercizi misurati. È normale, ed è anche il motivo per cui qualcuno ha bisogno prima di un via " +
        "libera.",
      sources: ["blazek-2019"],
    },
    {
      text:
        "È adatto a quasi tutti quelli che sanno stare in equilibrio e hanno un posto sicuro dove fallire: chi cerca " +
        "forza, gli sportivi che vogliono gambe forti, chi ha tempo per un solo esercizio di gambe. Femori lunghi, " +
        "tibie corte o caviglie rigide ti fanno inclinare, ed è una questione di costruzione, non un difetto. In " +
        "quel caso un goblet squat, un front squat o una leg press possono starti meglio.",
    },
    {
      text:
        "Macchine o bilanciere libero? Mettendo insieme gli studi si vede che diventi forte in ciò che pratichi e " +
        "che il muscolo cresce più o meno uguale con entrambi. Scegli il bilanciere perché vuoi fare squat, perché " +
        "equilibrio e tenuta del tronco valgono la pena, o perché è l'unico attrezzo che hai.",
      sources: ["haugen-2023"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Metti i ganci in modo che il bilanciere sia all'altezza di metà sterno; per entrarci sotto devi piegare le " +
          "ginocchia.",
        "Metti i fermi di sicurezza circa 5 cm (2 in) sotto il punto più basso del bilanciere e provali con il " +
          "bilanciere scarico.",
        "Impugna in modo simmetrico, poco più largo delle spalle, e avvicina le scapole per formare un ripiano.",
        "Entra sotto in modo che il bilanciere appoggi sul ripiano di muscolo, mai sull'osso che sporge alla base " +
          "del collo.",
        "Stacca con entrambi i piedi sotto il bilanciere e arretra di due o tre passi corti.",
        "Piedi circa alla larghezza delle spalle, punte in fuori tra i 10 e i 30 gradi.",
      ],
      notes: [
        {
          text:
            "Una stance nettamente più larga ha alzato l'attività dei glutei in sei persone esperte e non ha " +
            "cambiato nient'altro di ciò che si è misurato, grande adduttore compreso. Lo squat largo per far " +
            "lavorare l'interno coscia è quindi un'idea diffusa con poco dietro.",
          sources: ["paoli-2009"],
          contested: true,
        },
        {
          text:
            "I talloni rialzati, con le scarpe o con dischi piccoli, lasciano avanzare di più le ginocchia e tengono " +
            "il busto eretto. Aiutano subito una caviglia rigida. Che cambino ciò che cresce non l'ha dimostrato " +
            "nessuno.",
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Porta i gomiti verso le tasche così che il bilanciere ti stia serrato addosso.",
        "Inspira a fondo, in basso e tutto intorno, poi contrai l'addome come per incassare un pugno.",
        "Senti tre punti sotto ogni piede: tallone, base dell'alluce, base del mignolo.",
        "Fissa un punto sul pavimento due o tre metri (7–10 ft) più avanti.",
      ],
      notes: [
        {
          text:
            "Il fiato trattenuto serve a dare rigidità al tronco, e sopra circa l'80% del tuo massimo non ci " +
            "rinuncia nessuno. Tienilo per tutta la parte dura e lascialo andare vicino alla cima.",
          sources: ["hackett-chow-2013"],
        },
      ],
    },
    {
      phase: "lift",
      steps: [
        "Sblocca anche e ginocchia nello stesso istante e siediti tra i piedi.",
        "Lascia avanzare le ginocchia sopra le punte, quanto serve.",
        "Tieni il bilanciere sopra metà piede per tutto il percorso; dovrebbe tracciare una linea retta.",
        "Scendi finché la piega dell'anca è all'altezza della cima del ginocchio, o più giù se la schiena mantiene " +
          "la forma.",
        "Inverti senza rimbalzare e spingi via il pavimento con tutto il piede.",
        "Spingi la schiena contro il bilanciere, così anche e spalle salgono insieme.",
      ],
      notes: [
        {
          text:
            "Le ginocchia oltre le punte non sono un errore. Tenerle indietro toglie carico al ginocchio e lo passa " +
            "all'anca e alla schiena. Quale dei due caricare lo decidi tu.",
          sources: ["project-judgement"],
          contested: true,
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "In piedi, anche e ginocchia distese, coste sopra il bacino, senza inclinarti indietro.",
        "Espira, inspira e richiudi la tenuta prima della ripetizione successiva.",
        "Controlla che il bilanciere non sia scivolato e che i piedi siano dov'erano.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Scendi in uno-tre secondi circa, con controllo per tutto il tragitto.",
        "Ferma la serie quando la profondità si accorcia, quando il sedere parte per primo due volte di fila o " +
          "quando la schiena cambia forma.",
        "Dopo l'ultima, cammina in avanti finché il bilanciere tocca entrambi i montanti, poi piega le ginocchia e " +
          "appoggialo.",
        "Se resti bloccato, scendi e lascia il bilanciere ai fermi; non torcerti per sfilarti.",
      ],
      notes: [
        {
          text:
            "La velocità in discesa la scegli tu, entro limiti ragionevoli: da due a otto secondi per l'intera " +
            "ripetizione il muscolo cresce allo stesso modo. Cadere in buca è un'altra faccenda, perché lì non guida " +
            "più nessuno.",
          sources: ["androulakis-korakakis-2024"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Ripiano di muscolo", "Due passi indietro", "Fermi controllati"] },
    { phase: "brace", cues: ["Aria tutto intorno", "Gomiti giù, bilanciere serrato", "Piede a treppiede"] },
    { phase: "lift", cues: ["Siediti tra i piedi", "Ginocchia sopra le punte", "Schiena contro il bilanciere"] },
    { phase: "top", cues: ["Alto, coste giù", "Nuovo respiro"] },
    { phase: "lower", cues: ["Giù con calma", "Cammina fino al rack"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "Le cosce si fermano ben sopra il parallelo, e più in alto a ogni disco che aggiungi.",
      why:
        "I mezzi squat ti fanno caricare di più, e il diario fa bella figura. Il prezzo è stato misurato: circa un " +
        "terzo della crescita dei glutei e meno di metà di quella degli adduttori rispetto agli squat completi. I " +
        "quadricipiti non ci hanno perso niente.",
      fix:
        "Riprendi una serie di lato, ad altezza anche. Togli il 10–20% e trova la profondità in cui la piega " +
        "dell'anca arriva al ginocchio. Un box o un elastico a quell'altezza è un buon maestro per due settimane.",
      sources: ["kubo-2019"],
    },
    {
      id: "hips-rise-first",
      symptom:
        "In risalita parte prima il sedere, il petto resta giù e l'alzata finisce come uno strappo a busto piegato.",
      why:
        "Le gambe passano il carico alla schiena. Spesso l'anello debole sono i quadricipiti, a volte la discesa era " +
        "molle, a volte il bilanciere è semplicemente troppo pesante. Gli erettori spinali fanno allora ciò che " +
        "toccava alle cosce.",
      fix:
        "Pensa a spingere la parte alta della schiena contro il bilanciere fin dal primo centimetro. Nelle serie più " +
        "leggere fermati un secondo in fondo. Se succede solo all'ultima ripetizione, chiudi la serie una prima.",
    },
    {
      id: "knees-cave-in",
      symptom: "Un ginocchio, o tutti e due, va verso l'interno mentre esci dal fondo.",
      why:
        "Un piccolo guizzo sotto un bilanciere pesante è comune tra i forti e può non voler dire niente. Un " +
        "cedimento ampio spreca forza e può irritare il ginocchio; che nello squat causi infortuni non è stato " +
        "dimostrato.",
      fix:
        "Avvita i piedi nel pavimento e punta ogni ginocchio verso il secondo dito. Apri un po' di più le punte, o " +
        "stringi la stance. Un elastico leggero attorno alle ginocchia nelle serie di riscaldamento può ricordartelo.",
      sources: ["project-judgement"],
      contested: true,
    },
    {
      id: "heels-lift",
      symptom: "Vicino al fondo il peso va sulle punte e i talloni si staccano o diventano leggeri.",
      why:
        "Caviglie rigide o bilanciere troppo avanti. L'equilibrio se ne va, le ginocchia si prendono tutto e i " +
        "glutei escono di scena.",
      fix:
        "Oggi metti dischi piccoli sotto i talloni o scarpe da pesistica, e tra una seduta e l'altra lavora " +
        "sull'escursione della caviglia. Tieni la pressione sui tre punti del piede.",
    },
    {
      id: "lumbar-rounding",
      symptom: "In fondo il bacino ruota sotto e la zona lombare passa da piatta o appena inarcata a tonda.",
      why:
        "Le anche hanno finito lo spazio, la tenuta ha perso, o la profondità è presa in prestito. Qualche grado " +
        "capita a tutti. Se la flessione sotto carico faccia male alla schiena è una questione aperta, e gli studi " +
        "raccolti sul sollevare non hanno trovato un legame chiaro con il dolore; ma una schiena che cede sotto un " +
        "bilanciere pesante è una schiena che non controlli più.",
      fix:
        "Fermati appena sopra il punto in cui comincia. Allarga di poco la stance, apri le punte, alza i talloni e " +
        "rifai la tenuta prima di ogni ripetizione. Meno peso finché profondità e forma vanno insieme.",
      sources: ["saraceni-2020"],
      contested: true,
    },
    {
      id: "load-drifts-forward",
      symptom: "Il bilanciere lascia la metà del piede, vai sulle punte e devi lottare per l'equilibrio.",
      why:
        "Il busto si è rovesciato in avanti o i gomiti sono volati dietro. Ogni centimetro che il bilanciere " +
        "guadagna in avanti allunga la leva sulla zona lombare.",
      fix:
        "Tira il bilanciere contro la schiena prima di sbloccare. Siediti più in giù che indietro e tieni gli occhi " +
        "su un punto. Rallenta la discesa finché la linea è dritta.",
    },
    {
      id: "brace-lost",
      symptom: "Nella metà bassa parli, sospiri o prendi un sorso d'aria, e il tronco si ammolla sotto il bilanciere.",
      why:
        "Hai preso un solo respiro per cinque ripetizioni, o nessuno. Senza pressione nell'addome la colonna conta " +
        "solo sui muscoli, e il carico sembra più pesante di quanto sia.",
      fix: "Un respiro, una ripetizione. Ricomponi tutto in cima ogni volta, anche se ci vogliono tre secondi.",
      sources: ["hackett-chow-2013"],
    },
    {
      id: "no-safeties",
      symptom: "Il bilanciere esce dal rack senza perni, cinghie o bracci di sicurezza sotto.",
      why:
        "Uno squat fallito deve pur finire da qualche parte. Senza fermi finisce addosso a te, o a un assistente che " +
        "non può reggerlo. Di tutti gli errori di questa pagina è quello con le conseguenze peggiori e il rimedio " +
        "più facile.",
      fix:
        "Mettili prima che salga il primo disco e provali con il bilanciere scarico. Non c'è un rack con i fermi " +
        "libero? Oggi goblet squat o leg press.",
    },
    {
      id: "load-too-high",
      symptom: "Profondità, velocità e forma se ne vanno insieme, e ogni ripetizione è diversa dalla precedente.",
      why:
        "Il programma è stato scritto per l'ego o per una giornata migliore. Lottare con il carico rompe lo schema " +
        "che stai imparando e costa anche la seduta dopo.",
      fix:
        "Torna al carico più pesante che hai mosso cinque volte a piena profondità con due in riserva, e riparti da " +
        "lì.",
    },
  ],

  programming: [
    {
      text:
        "Per cominciare. Il bilanciere scarico da 20 kg (45 lb) va bene per quasi tutti gli adulti, il goblet squat " +
        "per chi non riesce ancora a tenerlo sulla schiena. Usa le prime sedute, da una a tre, per trovare stance, " +
        "profondità e posizione del bilanciere. Aggiungi peso quando tre serie da cinque sono tutte uguali.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Per la forza. Da tre a cinque serie da tre a sei ripetizioni, due o tre volte a settimana, con due in " +
        "riserva e da tre a cinque minuti tra le serie. I carichi dall'80% in su costruiscono la singola migliore, e " +
        "praticare in più giorni aiuta la forza in un modo in cui non aiuta la massa.",
      sources: ["lopez-2021", "acsm-2009", "pelland-2025"],
    },
    {
      text:
        "Per la crescita. Da otto a dodici serie a settimana in due o tre giorni, per lo più da sei a dieci " +
        "ripetizioni. Anche le serie più leggere fanno crescere il muscolo se arrivano vicino al limite, ma venti " +
        "squat con un bilanciere sulla schiena finiscono quando finisce il fiato: per quelle usa la leg press.",
      sources: ["pelland-2025", "schoenfeld-2017", "project-judgement"],
    },
    {
      text:
        "Come esercizio tra gli altri. Da due a quattro serie da cinque a dieci, una o due volte a settimana, lo " +
        "tengono in movimento mentre in testa c'è altro.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Come contare. Una serie vale uno per quadricipiti, glutei e adduttori, mezzo per la zona lombare e niente " +
        "per i femorali, che con lo squat non crescono. Mettigli accanto un hip hinge o un leg curl.",
      sources: ["kubo-2019", "pelland-2025"],
    },
    {
      text:
        "Con gli stacchi. Entrambi caricano la colonna e in buona parte gli stessi muscoli: squat pesanti e stacchi " +
        "pesanti nello stesso giorno sono molto ferro per una sola schiena. Dagli giorni separati o alleggerisci uno " +
        "dei due. Negli studi su amatori allenarsi in giorni consecutivi non ha fatto danni, per cui il calendario è " +
        "meno severo dello specchio.",
      sources: ["yang-2018"],
    },
    {
      text:
        "Ordine e recuperi. Lo squat per primo, da fresco; ciò che viene presto migliora di più. Due minuti bastano " +
        "per serie da dieci, quattro per le triple.",
      sources: ["acsm-2026", "acsm-2009"],
    },
    {
      text:
        "Aggiungere peso. Quando ogni serie arriva in cima alla fascia con la riserva prevista, per due volte, " +
        "aggiungi 2,5 kg (5 lb). Chi comincia può farlo a ogni seduta per settimane; più avanti una volta al mese è " +
        "un buon passo. Se manchi il fondo della fascia due volte di fila, togli il 5–10%.",
      sources: ["acsm-2009", "project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "Guarda la serie migliore a piena profondità, seduta dopo seduta, come massimale stimato. Due stime singole " +
        "della stessa persona differiscono per caso fino a circa il 12%, e le medie di quattro contro quattro di " +
        "circa il 6%. Tutto ciò che è più piccolo è meteo.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "Prima la profondità, poi i numeri. Uno squat che ha guadagnato 10 kg (20 lb) e perso 5 cm (2 in) non ha " +
        "guadagnato niente a cui tu possa dare un nome. Riprendi la stessa serie ogni due settimane dallo stesso " +
        "punto e confronta solo squat della stessa profondità.",
      sources: ["kubo-2019", "project-judgement"],
    },
    {
      text:
        "Che cosa aspettarsi. In uno studio chi cominciava ha aggiunto il 32% al proprio squat completo in dieci " +
        "settimane, in gran parte tecnica. Dopo, lo 0,5–2% a settimana nei primi sei mesi, lo 0,1–0,5% fino a due " +
        "anni, e molto meno in seguito; i powerlifter agonisti guadagnavano circa l'11–15% all'anno sul totale. Le " +
        "fasce sono una valutazione nostra.",
      sources: ["kubo-2019", "latella-2020", "project-judgement"],
    },
    {
      text:
        "La velocità del bilanciere, se puoi misurarla, è un secondo testimone. L'ultima ripetizione possibile sale " +
        "di solito a circa 0,3 m/s; i powerlifter agonisti, che a lottare sono abituati, scendono a 0,23. Lo stesso " +
        "carico che nelle settimane va più veloce è un progresso.",
      sources: ["helms-2017"],
    },
    {
      text:
        "Per la massa, concedigli otto settimane e sedici sedute prima di fidarti di un metro attorno alla coscia. " +
        "Il gonfiore iniziale sembra crescita. L'indolenzimento dice solo che a qualcosa non sei abituato.",
      sources: ["damas-2018", "schoenfeld-contreras-2013"],
    },
    {
      text:
        "Stanco o migliorato? Se lo stesso peso lascia due ripetizioni in meno in riserva rispetto al mese scorso, " +
        "se le serie crollano dalla prima all'ultima, se il rack ti fa paura: prenditi una settimana leggera. Un " +
        "massimo che torna entro due settimane era nascosto dalla fatica. Dopo squat a cedimento la velocità era " +
        "ancora giù tre giorni dopo, quindi lascia qualcosa nel serbatoio.",
      sources: ["belcher-2019", "project-judgement"],
    },
  ],

  questions: [
    {
      question: "Quanto devo scendere?",
      answer: {
        text:
          "Piega dell'anca all'altezza del ginocchio o sotto, se lì la schiena mantiene la forma. Andare ancora più " +
          "giù va bene e non è stato studiato; fermarsi più in alto costa crescita di glutei e adduttori. Se la tua " +
          "costruzione ti ferma prima, alza i talloni prima di rinunciare.",
        sources: ["kubo-2019"],
      },
    },
    {
      question: "Gli squat profondi fanno male alle ginocchia?",
      answer: {
        text:
          "Per ginocchia sane qui niente lo dice, e per le tue nessuno può prometterlo. Le ginocchia si adattano a " +
          "un carico che sale piano. Un dolore che cresce di serie in serie è un motivo per fermarsi e chiedere.",
      },
    },
    {
      question: "High bar o low bar?",
      answer: {
        text:
          "L'high bar chiede di più al ginocchio, il low bar di più all'anca, e con il low bar sollevi qualche chilo " +
          "in più. Scegli l'alto per le cosce o per la pesistica, il basso per un totale da powerlifting. Per tutto " +
          "il resto vanno bene entrambi.",
        sources: ["larsen-2021"],
      },
    },
    {
      question: "Perché mi inclino così tanto in avanti?",
      answer: {
        text:
          "Con femori lunghi o busto corto ti inclini per tenere il bilanciere sopra il piede. È geometria. Se è " +
          "cominciato solo quando è salito il peso, il motivo è il carico. Talloni rialzati o front squat lo " +
          "riducono.",
      },
    },
    {
      question: "Mi serve la cintura?",
      answer: {
        text:
          "Per imparare no, e per la maggior parte delle serie nemmeno. Dà all'addome qualcosa contro cui spingere, " +
          "e molti ci sollevano un po' di più. Mettila per le serie più pesanti se ti piace, e segnalo, perché " +
          "cambia ciò che stai confrontando.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Le punte devono guardare dritto?",
      answer: {
        text:
          "Mettile dove piace alle tue anche, di solito un po' in fuori, e lascia che le ginocchia le seguano. Che " +
          "una delle due versioni faccia crescere di più non è stato dimostrato. L'angolo giusto è quello in cui la " +
          "profondità viene facile ed entrambi i piedi restano piatti.",
      },
    },
    {
      question: "Posso farlo ogni giorno?",
      answer: {
        text:
          "Puoi; è difficile vedere a che scopo. Due o tre giorni bastano alla forza, e alla massa rendono quanto " +
          "averne di più. Dopo serie dure a cedimento la velocità può metterci fino a tre giorni a tornare.",
        sources: ["pelland-2025", "belcher-2019"],
      },
    },
    {
      question: "Quanto peso è un buon risultato nello squat?",
      answer: {
        text:
          "Nessuna norma studiata fa al caso tuo. Le tabelle dei siti sulla forza nascono da ciò che gli utenti " +
          "dicono di sé, quindi gli appassionati e gli spacconi pesano troppo. Leggile per divertimento e prova a " +
          "battere il diario del mese scorso.",
        sources: ["strength-level"],
        contested: true,
      },
    },
    {
      question: "Squat o leg press?",
      answer: {
        text:
          "Per il muscolo delle cosce vanno bene entrambi. Lo squat aggiunge equilibrio, tenuta e schiena; la pressa " +
          "fa lavorare ancora gambe stanche quando la schiena ha finito. La forza segue quello che alleni.",
        sources: ["haugen-2023"],
      },
    },
    {
      question: "Con gli squat gli hip thrust sono inutili?",
      answer: {
        text:
          "Per la massa dei glutei, squat completi e hip thrust sono finiti alla pari. Tieni entrambi se i glutei " +
          "sono una priorità, perché le serie in più si sommano. Se il tuo squat li fa già crescere, ti perdi poco.",
        sources: ["plotkin-2023", "kassiano-2024"],
        contested: true,
      },
    },
    {
      question: "Sotto il bilanciere mi fanno male polsi e spalle: che faccio?",
      answer: {
        text:
          "Allarga le mani, porta i pollici sopra il bilanciere e scalda prima le spalle. Una safety bar chiude il " +
          "problema. Un dolore che resta anche dopo va portato a chi può visitarti.",
      },
    },
    {
      question: "Quali scarpe?",
      answer: {
        text:
          "Dure e piatte, o con un tallone rialzato e rigido. Le scarpe da corsa si schiacciano sotto carico e ti " +
          "fanno oscillare. I calzini su un pavimento pulito funzionano, dove la palestra lo permette.",
      },
    },
    {
      question: "Come si fallisce in sicurezza?",
      answer: {
        text:
          "Resta serrato, scendi in verticale e posa il bilanciere sui fermi, poi sfilati in avanti. Provalo una " +
          "volta con il bilanciere scarico. Buttarlo dietro è roba da dischi bumper su una pedana, con persone che " +
          "sanno che sta per succedere.",
      },
    },
    {
      question: "Lo squat al multipower è lo stesso esercizio?",
      answer: {
        text:
          "No. Le guide tengono in equilibrio il bilanciere, i piedi vanno più avanti e i numeri non si convertono. " +
          "Allena gli stessi muscoli. Nel diario tieni una voce separata.",
      },
    },
  ],

  safety: [
    {
      text:
        "Niente fermi al rack, niente squat pesanti. Collari messi, pavimento libero dietro di te, e un assistente " +
        "solo se gli è stato detto come e quando aiutare.",
    },
    {
      text:
        "Dolore o pressione al petto, sensazione di svenire, cuore che corre o inciampa, mal di testa " +
        "improvviso e forte, fiato corto oltre il dovuto: appoggia il bilanciere, siediti, cerca aiuto medico. " +
        "Se dopo una serie vedi le stelle, siediti e per oggi smetti; ciò che non passa va fatto vedere a un " +
        "medico.",
    },
    {
      text:
        "Schiena. Se il dolore compare sotto il bilanciere la serie è finita, e se torna con uno più leggero è " +
        "finita la giornata. Un dolore che scende lungo una gamba, un intorpidimento o una debolezza richiedono una " +
        "visita. Pelle insensibile tra le gambe o perdita di controllo di vescica o intestino sono un'emergenza.",
    },
    {
      text:
        "Ginocchia e anche. Un fastidio fino a tre su dieci che domani è passato di solito si può tollerare; quattro " +
        "o cinque vuol dire più leggero, meno profondo o un altro esercizio; da sei in su, blocchi, cedimenti o " +
        "gonfiore vuol dire fermarsi e farlo vedere. La scala è una regola pratica.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Respiro e pressione. Pochi esercizi alzano la pressione del sangue e quella del tronco come questo. Con " +
        "pressione alta, malattie di cuore, un'ernia, un glaucoma o un'operazione recente chiedi prima al medico; " +
        "dopo, resta più leggero ed espira mentre sali.",
      sources: ["hackett-chow-2013", "blazek-2019"],
    },
    {
      text:
        "La gravidanza, i mesi dopo il parto e ossa di cui si sa che sono fragili chiedono tutti qualcuno che possa " +
        "guardarti prima di metterti un bilanciere sulla schiena. Carichi più leggeri, un box su cui sedersi e " +
        "goblet squat sono vie comuni per andare avanti.",
      sources: ["acog-804"],
    },
    {
      text:
        "Chi comincia, a qualunque età, impara con bilancieri leggeri. Sotto i diciotto anni un allenatore guarda e " +
        "nessuno prova la singola; oltre i sessantacinque si comincia con una serie e qualcuno accanto.",
      sources: ["lloyd-2014", "fragala-2019"],
    },
  ],
};
