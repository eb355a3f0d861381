import type { Guide } from "../guide";

/** The back extension on a 45-degree bench, in Italian. */
export const backExtension: Guide = {
  exerciseId: "back-extension",
  title: "Hyperextension",

  overview: [
    {
      text:
        "Ti stendi su un cuscino inclinato a 45 gradi, piedi bloccati, anche libere, e lasci pendere il busto. Poi " +
        "lo sollevi finché testa, anche e talloni fanno una sola linea, e lo riabbassi. Con un disco tenuto al petto " +
        "diventa un vero esercizio di forza. Molte palestre chiamano la panca sedia romana e l'esercizio " +
        "iperestensione, anche se niente va esteso oltre la linea retta.",
    },
    {
      text:
        "Il nome inglese, back extension, indica la schiena, ma fatto come si descrive qui il movimento è nelle " +
        "anche. Femorali e glutei ruotano il bacino sulle cosce, il grande adduttore aiuta, e i muscoli lungo la " +
        "colonna tengono dritta la schiena come una stecca. È così un fratello dello stacco rumeno con un carico " +
        "leggero.",
      sources: ["schellenberg-2017"],
    },
    {
      text:
        "Lo puoi fare anche nell'altro modo, con le anche ferme e la colonna che si arrotola giù e su. Sedici " +
        "persone sono state misurate in entrambi. Piegarsi alle anche metteva momenti più grandi sulle anche e anche " +
        "sulla zona lombare. Se lo scopo sono anche forti e schiena forte, piegarsi alle anche è la scelta più " +
        "efficiente.",
      sources: ["schellenberg-2017"],
    },
    {
      text:
        "Per i femorali le prove sono insolitamente buone. Per dieci settimane un gruppo di giovani uomini ha " +
        "allenato l'estensione dell'anca su una panca così e un altro ha fatto Nordic curl. Il capo lungo del " +
        "bicipite femorale, il muscolo che si strappano i velocisti, è cresciuto di più con l'estensione dell'anca. " +
        "Entrambi ne hanno allungato le fibre e fatto crescere il semitendinoso; rispetto a chi non si allenava, " +
        "solo l'estensione dell'anca ha fatto crescere in modo misurabile il semimembranoso.",
      sources: ["bourne-2017"],
    },
    {
      text:
        "Per i glutei è meno certo. Gli studi sull'allenamento dell'estensione dell'anca nel complesso, quasi tutti " +
        "con squat, thrust e presse, mostrano una crescita chiara, e questo esercizio è di quella famiglia. Da solo " +
        "non è stato messo alla prova.",
      sources: ["krause-neto-2025", "project-judgement"],
    },
    {
      text:
        "Un consiglio molto amato dice di curvare la parte alta della schiena, chiudere il mento e ruotare in fuori " +
        "le punte per avere di più dai glutei. Dodici persone su una sedia romana sono state misurate con le gambe " +
        "ruotate in dentro e in fuori, e con la schiena più e meno inarcata. I muscoli della schiena sono cambiati " +
        "del 18% e del 25%; glutei e femorali per niente. Lo stile curvo può risparmiare la schiena. Che dia di più " +
        "ai glutei non è dimostrato.",
      sources: ["mayer-2002"],
      contested: true,
    },
    {
      text:
        "Dove è più duro dipende dall'inclinazione. Su una panca a 45 gradi la gravità tira di più quando il busto è " +
        "orizzontale, circa a metà salita, e in cima ne resta circa il 70%. Su una panca orizzontale il punto più " +
        "duro è in alto. Le cifre sono semplice geometria e non hanno bisogno di uno studio.",
      sources: ["project-judgement"],
    },
    {
      text:
        "È adatto a chi impara a piegarsi alle anche, a chi vuole più lavoro per la parte posteriore del corpo senza " +
        "un altro bilanciere pesante, a chi corre o gioca a calcio per i femorali, e a chi si allena a casa con una " +
        "panca e un disco. Non ti dà la presa, gambe che spingono, né la sensazione di una tirata pesante da terra.",
      sources: ["project-judgement", "bourne-2017"],
    },
    {
      text:
        "Rispetto a uno stacco con il bilanciere chiede poco alle mani, niente alla parte alta della schiena, e non " +
        "mette una barra tra te e il pavimento. Il prezzo è che il carico, quando diventa pesante, è scomodo da " +
        "tenere. I più restano su serie da dieci a venti, e per la crescita è un posto dove si sta benissimo.",
      sources: ["project-judgement", "schoenfeld-2017"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Regola il cuscino in modo che il bordo superiore stia appena sotto la piega delle anche, circa due dita " +
          "più giù.",
        "Controlla: riesci a piegarti finché il busto pende, e per strada la pancia non incontra il cuscino.",
        "Appoggia i piedi piatti sulla pedana alla larghezza delle anche, caviglie ben contro i rulli.",
        "Tieni le ginocchia quasi dritte, lasciando un accenno di piega.",
        "Incrocia le braccia sul petto, oppure abbraccia un disco appoggiato piatto allo sterno.",
      ],
      notes: [
        {
          text:
            "Con il bordo sulla pancia le anche non possono piegarsi, e deve farlo la colonna. Con il bordo a metà " +
            "coscia ti ribalti in avanti. Due dita sotto la piega è una regola pratica che va bene per quasi tutte " +
            "le corporature.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Distenditi su una sola linea e guarda il pavimento un metro o due davanti alla panca.",
        "Porta le costole verso il bacino, così la schiena è lunga e non è né cava né curva.",
        "Inspira prima di scendere e tieni contratto l'addome.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Spingi le anche nel cuscino e stringi i glutei.",
        "Lascia salire il busto in un pezzo solo, petto e testa che viaggiano insieme.",
        "Premi con tallone e mesopiede; i polpacci possono lavorare, le ginocchia stanno ferme.",
        "Sali in un secondo o due, senza partire con uno slancio.",
      ],
      notes: [
        {
          text:
            "Il punto in cui la gravità tira di più, con il busto orizzontale, è anche quello in cui quasi tutti " +
            "hanno fretta. Una sosta di mezzo secondo lì rende pesante un disco leggero e mostra subito chi andava " +
            "di slancio.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Fermati quando caviglie, anche e spalle sono in linea. La strada finisce qui.",
        "Tieni per un battito di cuore con glutei stretti e costole basse.",
        "Espira qui, o nell'ultimo tratto della salita.",
      ],
      notes: [
        {
          text:
            "Andare oltre la linea non aggiunge movimento all'anca, perché l'anca è già aperta. A muoversi resta " +
            "solo la zona lombare.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Spingi le anche indietro contro il cuscino e piegatici sopra in circa due secondi.",
        "Scendi finché la schiena resta com'è e i femorali lo permettono, per molti fino ad avere il busto che " +
          "punta quasi al pavimento.",
        "Senti l'allungamento dietro le cosce, inverti senza rimbalzare.",
        "Dopo l'ultima ripetizione torna in linea, posa o passa il disco, prendi le maniglie e scendi piano.",
      ],
      notes: [
        {
          text:
            "Alzati dalla panca con una pausa. La testa è stata in basso, e ad alcuni gira per qualche secondo " +
            "quando si rimettono in piedi.",
          sources: ["project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Cuscino sotto la piega", "Piedi piatti, ginocchia morbide"] },
    { phase: "brace", cues: ["Schiena lunga", "Costole verso il bacino"] },
    { phase: "lift", cues: ["Anche nel cuscino", "Stringi, su tutto insieme"] },
    { phase: "top", cues: ["In linea, stop", "Costole giù"] },
    { phase: "lower", cues: ["Piegati alle anche", "Senti i femorali", "Niente rimbalzo"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "In cima il petto punta al soffitto e c'è una piega in fondo alla schiena.",
      why:
        "Il vecchio nome e le vecchie foto invitano a farlo, e così la voglia di sentire qualcosa alla fine. Una " +
        "volta aperte le anche, ogni altezza in più viene dal piegare la zona lombare, sotto carico, ancora e " +
        "ancora. Può irritarla; se alla lunga faccia danni non è stato seguito.",
      fix:
        "Fermati sulla linea. Stringi i glutei, tira giù le costole e fatti appoggiare un paio di volte un manico di " +
        "scopa lungo la schiena. Se torna dopo due richiami, chiude la serie.",
      sources: ["saraceni-2020", "project-judgement"],
      contested: true,
    },
    {
      id: "pad-too-high",
      symptom: "Senti il cuscino nella pancia, le anche si piegano appena e si stanca solo la schiena.",
      why:
        "La panca l'ha usata qualcuno più alto, o sembrava comoda così. Con il bacino bloccato glutei e femorali non " +
        "possono muovere niente.",
      fix: "Abbassa il cuscino finché le ossa davanti alle anche sono libere. Scrivi nel diario il numero del foro.",
      sources: ["project-judgement"],
    },
    {
      id: "swung-load",
      symptom: "Ti lasci cadere, rimbalzi, e la panca scricchiola.",
      why:
        "La velocità presa in basso porta il busto oltre la metà, proprio dove sarebbe stato duro. Nell'inversione " +
        "femorali e schiena fermano la caduta nel punto in cui sono più lunghi.",
      fix: "Giù in due secondi, una breve sosta in fondo, e niente disco finché dieci così sono facili.",
      sources: ["project-judgement"],
    },
    {
      id: "lumbar-rounding",
      symptom: "Vicino al fondo il bacino si ribalta sotto e la zona lombare si piega come quella di un gatto.",
      why:
        "I femorali hanno finito la lunghezza, e il resto lo mette la colonna. La schiena di chi solleva si piega " +
        "più di quanto lui senta, e il legame tra schiena flessa e dolore è debole. Una flessione non prevista, " +
        "sotto carico e crescente con la fatica, resta una scommessa scadente.",
      fix: "Inverti un palmo prima. Piega un po' di più le ginocchia finché i femorali ti danno la profondità.",
      sources: ["saraceni-2020", "project-judgement"],
      contested: true,
    },
    {
      id: "neck-cranes",
      symptom: "Salendo guardi su verso lo specchio, o la testa sporge in avanti con il disco.",
      why:
        "Il collo guida e il resto della colonna lo segue inarcandosi. Un disco tenuto a braccia tese trascina con " +
        "sé la testa.",
      fix: "Fissa un punto a terra e lascia scorrere lo sguardo con il busto. Immagina un'arancia sotto il mento.",
      sources: ["project-judgement"],
    },
    {
      id: "range-cut-short",
      symptom: "Fai cenno di sì: una piccola discesa, una piccola salita, venti volte.",
      why:
        "Troppo peso o femorali stanchi. Su questa panca il carico è massimo a metà, quindi annuire vicino alla cima " +
        "lo schiva.",
      fix:
        "Togli il disco e scendi finché senti i femorali. Se di complete ne restano meno di dieci, quello è il tuo " +
        "numero.",
      sources: ["project-judgement"],
    },
    {
      id: "knees-locked-hard",
      symptom: "Le ginocchia sono spinte indietro fin dove arrivano, e lo senti dietro l'articolazione.",
      why:
        "Il cuscino sta in basso sulla coscia e la parte bassa della gamba è bloccata, quindi il tuo stesso peso fa " +
        "leva all'indietro su un ginocchio rigido.",
      fix: "Sbloccale di qualche grado e premi i piedi sulla pedana. Se tira ancora, alza un po' il cuscino.",
      sources: ["project-judgement"],
    },
  ],

  programming: [
    {
      text:
        "Comincia con il solo corpo. A 70 kg (155 lb) sono già circa 44 kg (97 lb) che le tue anche sollevano, " +
        "secondo una quota approssimativa del 63%. Quindici ripetizioni ferme in due sessioni sono il biglietto per " +
        "il primo disco da 2,5 o 5 kg (5–10 lb).",
      sources: ["hartmann-tunnemann", "project-judgement"],
    },
    {
      text:
        "Come complementare: 2–4 serie da 10–20, una o due volte a settimana, alla fine di un giorno di gambe o di " +
        "tirate. È uno dei pochi esercizi che fanno lavorare i femorali con l'anca in movimento, quindi sta bene con " +
        "un leg curl.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Come priorità: 6–10 serie a settimana in due o tre sessioni, con 8–15 ripetizioni e un carico che le renda " +
        "oneste. I muscoli della schiena partecipano a ogni serie: contane mezza per loro e guarda la somma con " +
        "rematori, squat e stacchi.",
      sources: ["pelland-2025", "acsm-2026", "project-judgement"],
    },
    {
      text:
        "Progredisci con gli spiccioli. Prima aggiungi ripetizioni fino in cima all'intervallo in due " +
        "sessioni, poi 1,25–2,5 kg (2,5–5 lb). Il diario contiene solo ciò che aggiungi; quello che sollevi in " +
        "totale comprende il busto, quindi un disco da 5 kg (10 lb) è un passo di circa un decimo.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Sforzo e riposo. Da una a tre ripetizioni in riserva, da 90 secondi a due minuti tra le serie. La zona " +
        "lombare si stanca in silenzio e te lo dice la mattina dopo, quindi nelle prime due settimane non strafare.",
      sources: ["refalo-2023", "singer-2024", "project-judgement"],
    },
    {
      text:
        "Accanto a stacchi e stacchi rumeni ripete lo schema a un prezzo più basso. Dopo una tirata pesante bastano " +
        "due serie. Il giorno prima saltala, o la schiena arriverà già mezza usata.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Renderla più dura senza un disco grande: falla su una gamba. Nelle misure le ripetizioni su una gamba " +
        "alzavano l'attività dei muscoli di schiena e anche. Un altro modo è fermarsi dove il busto è orizzontale.",
      sources: ["schellenberg-2017", "project-judgement"],
    },
    {
      text:
        "Lasciala fuori se il programma contiene già due varianti di stacco che ti piacciono, se la posizione ti fa " +
        "girare la testa o se hai un solo posto per la parte posteriore del corpo. In quel posto uno stacco allena " +
        "di più.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Per i glutei, mettila come un esercizio tra diversi. Negli studi raggruppati l'allenamento dell'estensione " +
        "dell'anca li ha fatti crescere più o meno altrettanto con un solo esercizio e con un misto, quindi nessuno " +
        "ti obbliga a collezionare varianti.",
      sources: ["krause-neto-2025"],
    },
    {
      text:
        "Dopo qualche settimana di pausa, alla prima sessione lascia il disco sul suo piolo. Femorali che da un po' " +
        "non si allungano sotto carico restano indolenziti per giorni, e con una ripartenza facile non si perde " +
        "niente.",
      sources: ["project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "Il diario deve mostrare il carico aggiunto, le ripetizioni e il foro del cuscino. In due mesi il prodotto " +
        "dei primi due dovrebbe salire piano a tecnica invariata. Ogni tanto filma di lato una serie: la linea in " +
        "cima si controlla facilmente.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Giudica dal tuo totale. Passare dal solo corpo a un disco da 10 kg (22 lb) sembra partire da zero; " +
        "per una persona di 70 kg (155 lb) è tra un quinto e un quarto più di prima.",
      sources: ["hartmann-tunnemann", "project-judgement"],
    },
    {
      text:
        "Le piccole differenze sono caso. I massimali stimati della stessa persona vagano di circa un decimo da un " +
        "test all'altro, e in serie da quindici o venti sono ancora più grezzi. Aspetta che più sessioni siano " +
        "d'accordo.",
      sources: ["grgic-2020", "project-judgement"],
    },
    {
      text:
        "Per i femorali dieci settimane sono bastate a vedere la crescita con la diagnostica per immagini, con un " +
        "allenamento regolare, pesante e progressivo. Un metro da sarta è meno fine: non aspettarti di vedere allo " +
        "specchio ciò che ha visto uno scanner.",
      sources: ["bourne-2017"],
    },
    {
      text:
        "Un altro segno sta altrove. Se lo stacco rumeno ti sembra più saldo e in una lunga giornata in piedi la " +
        "schiena si stanca più tardi, l'esercizio rende, anche se nessun numero lo dice.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Che cosa non è un segno: la zona lombare gonfia di lavoro. Se è tutto ciò che senti ogni volta, a muoversi " +
        "è la colonna. Abbassa il cuscino, chiudi le costole e vedi se il giorno dopo si fanno sentire i femorali.",
      sources: ["project-judgement"],
    },
  ],

  questions: [
    {
      question: "È un esercizio per la schiena o per le gambe?",
      answer: {
        text:
          "Per entrambe, e la miscela la scegli tu. Se ti pieghi alle anche, il carico lo muovono femorali e glutei " +
          "mentre la schiena tiene. Se arrotoli la colonna, a muoverlo è la schiena. Questa guida intende il primo " +
          "modo.",
        sources: ["schellenberg-2017"],
      },
    },
    {
      question: "Si chiama hyperextension perché devo andare oltre la linea?",
      answer: {
        text: "No. Il nome è un avanzo del passato. Fermati in linea; oltre, da piegare resta solo la zona lombare.",
      },
    },
    {
      question: "Come faccio a sentire i glutei e non la schiena?",
      answer: {
        text:
          "Abbassa il cuscino, chiudi le costole, spingi le anche nel cuscino e fermati sulla linea. Curvare la " +
          "parte alta della schiena e ruotare in fuori le punte calma i muscoli della schiena, ma nell'unica misura " +
          "i glutei non hanno fatto di più.",
        sources: ["mayer-2002"],
        contested: true,
      },
    },
    {
      question: "A 45 gradi o su panca orizzontale?",
      answer: {
        text:
          "Sull'inclinata il punto più duro è a metà e i femorali lavorano mentre sono lunghi; sull'orizzontale è in " +
          "cima. Il catalogo li elenca come due esercizi perché i numeri non si convertono.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Dove tengo il peso?",
      answer: {
        text:
          "Per cominciare, piatto contro il petto. Dietro il collo o sulla parte alta della schiena la leva è più " +
          "lunga, quindi lo stesso disco pesa di più. A braccia che pendono è più leggero all'inizio e più facile da " +
          "lasciar cadere.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Quando devo aggiungere peso?",
      answer: {
        text:
          "Quando quindici ripetizioni con una discesa di due secondi e una fermata netta in cima non sono più dure, " +
          "in due sessioni. Allora comincia con il disco più piccolo della palestra.",
      },
    },
    {
      question: "Va bene per gli infortuni ai femorali?",
      answer: {
        text:
          "In uomini sani ha fatto crescere il muscolo che si strappa più spesso e ne ha allungato le fibre, e " +
          "questo è un motivo per allenarlo. Uno strappo ai femorali ha bisogno del piano di un professionista e non " +
          "di una guida.",
        sources: ["bourne-2017"],
      },
    },
    {
      question: "Hyperextension o Nordic curl?",
      answer: {
        text:
          "Si completano. La panca ha fatto crescere di più il capo lungo del bicipite femorale, il Nordic curl " +
          "carica i femorali dal ginocchio. Se hai tempo per entrambi, fai entrambi.",
        sources: ["bourne-2017"],
      },
    },
    {
      question: "Protegge la schiena?",
      answer: {
        text:
          "Nessuno può prometterlo. Muscoli di schiena e anche più forti valgono la pena, e piegare la colonna sotto " +
          "carico è legato al dolore meno chiaramente di quanto si creda. Se la schiena ti fa già male, chiedi prima " +
          "di allenarla.",
        sources: ["saraceni-2020"],
        contested: true,
      },
    },
    {
      question: "Posso farla ogni giorno?",
      answer: {
        text:
          "Senza peso e lontano dal cedimento, c'è chi lo fa. Per forza e massa due o tre sessioni a settimana " +
          "bastano e avanzano, perché a parità di serie settimanali i giorni in più aggiungono poco.",
        sources: ["pelland-2025"],
      },
    },
    {
      question: "Posso allenare una gamba per volta?",
      answer: {
        text:
          "Sì: tieni una caviglia sotto il rullo e lascia riposare accanto l'altra gamba. L'attività di anche e " +
          "schiena sale. Prima togli il disco e aspettati circa metà delle ripetizioni.",
        sources: ["schellenberg-2017", "project-judgement"],
      },
    },
    {
      question: "Sulla panca mi fanno male i polpacci o le ginocchia. Perché?",
      answer: {
        text:
          "Forse il rullo preme sul tendine d'Achille o le ginocchia sono bloccate. Alza il rullo di uno scatto, " +
          "piega appena le ginocchia e appoggia tutta la suola sulla pedana.",
      },
    },
    {
      question: "Mi gira la testa quando mi alzo. È normale?",
      answer: {
        text:
          "Per qualche secondo, dopo essere stati a testa in giù, può capitare a chiunque. Risali piano, tieniti, " +
          "respira. Se dura, o arriva con mal di testa, disturbi della vista o cuore che corre, lascia l'esercizio e " +
          "vai da un medico.",
      },
    },
    {
      question: "Che cosa posso usare a casa?",
      answer: {
        text:
          "Senza panca la cosa più vicina è uno stacco rumeno con i manubri o con uno zaino carico. Stare a terra a " +
          "pancia in giù e sollevare petto o gambe allena gli stessi muscoli su un'escursione breve. Registrali con " +
          "il loro nome.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Le ginocchia devono essere dritte?",
      answer: {
        text:
          "Quasi. Le gambe dritte tengono lunghi i femorali, ed è per questo che le vuoi così. Qualche grado di " +
          "piega evita che si faccia leva sull'articolazione. Piegarle molto sposta l'esercizio verso i glutei, per " +
          "ragionamento e non per misura.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Fin dove devo scendere?",
      answer: {
        text:
          "Fin dove la schiena mantiene la sua forma. Per i più vuol dire un busto vicino alla verticale; femorali " +
          "rigidi si fermano prima. L'escursione crescerà con la pratica, quindi ricontrollala ogni qualche " +
          "settimana.",
      },
    },
    {
      question: "Posso tenere un bilanciere?",
      answer: {
        text:
          "Sì, sulla parte alta della schiena come in uno squat o appeso alle mani. È il modo consueto di proseguire " +
          "quando i dischi non ti stanno più tra le braccia. Fattelo passare da qualcuno, e comincia con molto meno " +
          "di quanto pensi.",
      },
    },
    {
      question: "La back extension alla macchina è la stessa cosa?",
      answer: {
        text:
          "No. Nella macchina da seduti le anche sono ferme e si muove la schiena, quindi femorali e glutei hanno " +
          "poco da fare. È elencata come un esercizio a sé.",
      },
    },
    {
      question: "Non potrei fare semplicemente stacchi rumeni?",
      answer: {
        text:
          "Potresti. Caricano di più, allenano la presa e sono più duri in basso. La panca è la maestra più semplice " +
          "e l'ospite più leggera in una settimana piena, e molti tengono entrambi.",
      },
    },
  ],

  safety: [
    {
      text:
        "L'ultima parola è della zona lombare. Se comincia a far male durante una serie, fermati; se fa male con il " +
        "solo corpo, lascia l'esercizio e chiedi a un fisioterapista o a un medico. Un dolore che scende lungo la " +
        "gamba, una gamba che perde forza o un intorpidimento tra le gambe vanno visti subito, l'ultimo come " +
        "un'emergenza.",
    },
    {
      text:
        "Qui la testa va sotto il livello del cuore mentre trattieni il respiro. Con pressione alta, malattie di " +
        "cuore, glaucoma, un'operazione recente agli occhi o svenimenti in passato, chiedi prima al medico. Se ti dà " +
        "il permesso, respira di continuo e resta fuori dal tratto più basso.",
      sources: ["hackett-chow-2013", "project-judgement"],
    },
    {
      text:
        "Un mal di testa improvviso, lampi davanti agli occhi, una stretta al petto o un cuore fuori ritmo chiudono " +
        "la sessione. Siediti, non rimetterti a testa in giù e fatti aiutare da un medico.",
    },
    {
      text:
        "Il cuscino preme sul basso ventre e sull'inguine. In gravidanza, poco dopo un parto, con un'ernia o dopo un " +
        "intervento in quella zona, non usarlo finché chi ti segue non è d'accordo; altri esercizi per l'anca fanno " +
        "a meno di quella pressione.",
      sources: ["acog-804", "project-judgement"],
    },
    {
      text:
        "Una colonna fragile e piegarsi in avanti sotto carico non vanno insieme. Chi ha l'osteoporosi o una " +
        "frattura vertebrale alle spalle ha bisogno di un consiglio fatto per sé prima di piegarsi su una panca.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Prova la panca prima di appenderti: perni a posto, rulli stretti, piedini che non scivolano. Un disco " +
        "pesante fattelo passare e riprendere da qualcuno, e tieni le dita lontane dalla cerniera del cuscino.",
    },
  ],
};
