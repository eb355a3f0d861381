import type { Guide } from "../guide";

/** The machine hip thrust, in Italian. */
export const machineHipThrust: Guide = {
  exerciseId: "machine-hip-thrust",
  title: "Hip thrust alla macchina",

  overview: [
    {
      text:
        "Uno schienale, una pedana e una cintura o un rullo imbottito sulle anche: spingi su il bacino contro una " +
        "leva o un pacco pesi. La macchina tiene il percorso, l'imbottitura sostituisce il bilanciere e ti serve " +
        "forse un minuto per prepararti. Questa comodità è tutto il suo argomento, ed è un buon argomento.",
    },
    {
      text:
        "Allena ciò che allena l'hip thrust libero. Il grande gluteo estende l'anca, femorali e grande adduttore " +
        "aiutano, e ginocchio e tronco sono tenuti da muscoli che non si guadagnano una serie. Dietro a questo non " +
        "c'è alcuno studio né misura su una macchina simile; è ricavato dal bilanciere.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Le macchine sono più diverse tra loro degli esercizi. Una leva con i dischi diventa più pesante o più " +
        "leggera lungo il percorso a seconda di dove ha il perno; una camma può fare entrambe le cose; una cintura a " +
        "un cavo basso tira quasi uguale. In due ripetizioni scopri quale hai: senti dove vuole fermarti.",
    },
    {
      text:
        "Con il bilanciere il momento all'anca è massimo poco dopo la partenza e cala verso la cima. Molte macchine " +
        "sono fatte per essere pesanti in alto, perché chi le costruisce crede che il gluteo vada caricato dove è " +
        "corto. Gli studi messi insieme su lunghezza del muscolo e crescita dicono che queste differenze contano " +
        "pochissimo.",
      sources: ["brazil-2021", "otsuka-2021", "regional-length-meta"],
      contested: true,
    },
    {
      text:
        "Quanto alla crescita, aspettati quello che dà la versione con bilanciere: in uno studio di nove settimane " +
        "circa tanto gluteo quanto con lo squat, con meno coscia. Le rassegne sull'allenamento in generale non " +
        "trovano per le dimensioni differenze chiare tra macchine e pesi liberi. Per questa macchina in particolare " +
        "nessuno ha controllato.",
      sources: ["plotkin-2023", "acsm-2026"],
    },
    {
      text:
        "È adatta a chi vuole molte serie dure per i glutei senza cerimonie: dopo lo squat, in un'ora affollata o " +
        "con le anche che si riempiono di lividi sotto il bilanciere. Non dovendo tenere in equilibrio nulla, puoi " +
        "andare più vicino al limite che con un bilanciere libero e, quando hai finito, lasciare semplicemente " +
        "scendere la leva.",
    },
    {
      text:
        "Va bene anche per chi comincia e per chi è avanti con gli anni, perché cadere, ribaltarsi o restare " +
        "bloccati è quasi fuori discussione. Il prezzo è che impari a spingere e non a guidare, e che la tua forza è " +
        "scritta nei chili di un solo apparecchio.",
    },
    {
      text:
        "Quei chili non dicono ciò che sembrano dire. Leve, attrito e carrucole trasformano un pacco da 100 kg (220 " +
        "lb) in qualsiasi cosa, dalla metà a più di così sulle tue anche. I numeri non si portano né al bilanciere " +
        "né in un'altra palestra, e nemmeno al modello più nuovo lì accanto.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Che sia davvero un hip thrust lo decide la regolazione. Se il bordo preme sul collo, se la pedana è così " +
        "lontana che le ginocchia restano aperte o se la leva segue un arco diverso dalle anche, spingerai, suderai " +
        "e lo sentirai nelle cosce. Cinque minuti a provare fori e piedi sono il tempo meglio speso su questa " +
        "macchina.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Accanto a squat e stacchi è un terzo turno, più gentile, per i glutei, con quasi nessun carico dall'alto " +
        "sulla colonna e poco da recuperare altrove. Prende il posto dell'hip thrust libero e non di quei due, che " +
        "allenano cosce, schiena e presa, dove nessuna cintura arriva.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Regola lo schienale in modo che il bordo superiore o il rullo stia sotto le scapole, e la pedana in modo " +
          "che in alto le ginocchia siano circa ad angolo retto.",
        "Metti i piedi piatti al centro della pedana, alla larghezza delle anche, e ricorda i segni o i fori accanto.",
        "Chiudi la cintura in basso, sulla piega delle anche e sotto le ossa, abbastanza stretta da non lasciare " +
          "gioco.",
        "Togli il blocco solo quando piedi, schiena e cintura sono al loro posto.",
      ],
      notes: [
        {
          text:
            "Con la prima serie annota foro del sedile, segni dei piedi e foro della cintura. Su una macchina la " +
            "preparazione si ripete al centimetro, e qui questo vale più di qualsiasi indicazione.",
        },
        {
          text:
            "Piedi più in alto su una pedana inclinata si comportano come piedi più lontani: più femorali, meno " +
            "davanti della coscia. È dedotto dal lavoro con il bilanciere.",
          sources: ["collazo-garcia-2018", "project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Prendi le maniglie con leggerezza; servono a stare fermi e non a tirare.",
        "Raccogli il mento, inspira e avvicina costole e fibbia della cintura.",
      ],
      notes: [
        {
          text:
            "Le maniglie invitano a tirare. Quello che aggiungono le braccia manca alle anche, e tra un mese non " +
            "ricorderai quanto tiravi. Due dita per maniglia bastano.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "lift",
      steps: [
        "Premi i talloni contro la pedana ed estendi le anche a velocità uniforme.",
        "Continua a spingere nel punto in cui la leva sembra più pesante.",
        "Se lo schienale oscilla, lascia che testa e spalle lo seguano; se no, resta fermo.",
      ],
      notes: [
        {
          text:
            "Una posizione più larga con le ginocchia in fuori, o un elastico attorno alle cosce, ha aumentato " +
            "l'attività dei glutei nei bridge senza carico. Su una macchina provare non costa nulla, perché non puoi " +
            "perdere l'equilibrio. Nessuno l'ha seguito per mesi.",
          sources: ["kang-2016", "choi-2015"],
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Finisci quando tronco e cosce sono una linea sola, prima che la macchina arrivi alla sua fine.",
        "Tieni un secondo ed espira.",
      ],
      notes: [
        {
          text:
            "Alcuni telai concedono dieci gradi più di quanti un'anca ne abbia da dare. Il fine corsa della macchina " +
            "non è il tuo.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lascia scendere la leva in due secondi finché le anche sono profonde quanto possono senza che il coccige si " +
          "arricci sotto.",
        "Inverti prima che le piastre del pacco si tocchino.",
        "Dopo l'ultima ripetizione reinserisci il blocco con la maniglia, poi apri la cintura.",
      ],
      notes: [
        {
          text:
            "Se sia meglio appoggiare il pacco o invertire sopra, per la crescita non è stato confrontato. Invertire " +
            "sopra fa meno rumore e ti risparmia il momento allentato in cui la cintura scivola.",
          sources: ["davies-2021", "project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Cintura bassa e stretta", "Stessi segni di sempre"] },
    { phase: "brace", cues: ["Mani morbide, addome duro"] },
    { phase: "lift", cues: ["Talloni contro la pedana", "Una spinta uniforme"] },
    { phase: "top", cues: ["Linea prima del fine corsa", "Fermo un secondo"] },
    { phase: "lower", cues: ["Giù fino in fondo", "Niente colpi"] },
  ],

  mistakes: [
    {
      id: "lumbar-hyperextension",
      symptom: "Le anche continuano finché la leva tocca la fine, e ti alzi con la zona lombare rigida.",
      why:
        "Il telaio premia gli ultimi centimetri con un colpo sonoro, e la schiena può fornirli quando le anche sono " +
        "già distese. La schiena può risentirsi; se alla lunga ne abbia un danno non è stato dimostrato.",
      fix:
        "Imposta il limitatore di corsa, se c'è, o scegli come fine una linea orizzontale del telaio. Costole giù, " +
        "mento raccolto.",
      sources: ["iron-hip-thrust-guide", "saraceni-2020"],
      contested: true,
    },
    {
      id: "range-cut-short",
      symptom: "La leva si muove solo a metà corsa e il pacco pesi non si avvicina mai all'appoggio.",
      why:
        "I carichi pesanti si muovono facilmente a passetti, e su molte macchine il basso è la parte più sgradevole. " +
        "È anche dove l'anca è più piegata e lavora sull'ampiezza maggiore.",
      fix:
        "Togli un quinto, siediti profondo quanto l'anca permette e per qualche seduta fai una breve sosta ai due " +
        "estremi.",
    },
    {
      id: "load-too-high",
      symptom:
        "Mezzo pacco salta su, la testa si alza, le mani strattonano le maniglie e le ultime ripetizioni si riducono " +
        "a cenni.",
      why:
        "Una macchina che non può caderti addosso invita alle spacconate. Il carico che conta è quello che sai " +
        "portare in linea e tenere.",
      fix:
        "Trova il peso che permette otto ripetizioni piene con un secondo in alto. Costruisci da lì e dimentica le " +
        "piastre del vicino.",
    },
    {
      id: "feet-misplaced",
      symptom: "Le ginocchia superano le punte o si aprono molto, e a cedere è la coscia, davanti o dietro.",
      why:
        "La pedana è grande e ogni volta ti siedi in un punto nuovo. Piedi bassi e vicini favoriscono i " +
        "quadricipiti, alti e lontani i femorali.",
      fix:
        "Usa come segno le viti, il logo o un po' di gesso. In alto la tibia deve essere perpendicolare alla pedana.",
      sources: ["collazo-garcia-2018"],
    },
    {
      id: "belt-rides-up",
      symptom: "La cintura preme sullo stomaco, o la senti più dell'esercizio.",
      why:
        "Era chiusa sopra le ossa delle anche, o era lenta ed è scivolata su mentre le anche salivano. Sulla pancia " +
        "toglie il fiato e fa male.",
      fix:
        "Torna a sederti, espira, tirala giù nella piega e stringila di un foro. Un asciugamano sotto il bordo aiuta " +
        "quando la cintura è rigida.",
    },
    {
      id: "bounced-turn",
      symptom: "Il pacco pesi sbatte tra una ripetizione e l'altra e la successiva parte con un salto.",
      why:
        "Piastre e molle restituiscono parte dell'energia, e per un momento i glutei non hanno nulla da tenere. E " +
        "poi consuma la macchina.",
      fix: "Scegli un punto d'inversione una mano sopra l'appoggio e restaci per un battito di ciglia.",
    },
    {
      id: "knees-cave-in",
      symptom: "Le ginocchia si avvicinano a ogni ripetizione e si riallargano in discesa.",
      why:
        "Cinture larghe e imbottiture fisse tolgono l'oscillazione che ti avrebbe avvisato, e così i fianchi stanchi " +
        "passano inosservati.",
      fix:
        "Spingi le ginocchia verso i mignoli dei piedi, o nella prima serie metti un elastico leggero attorno alle " +
        "cosce.",
    },
  ],

  programming: [
    {
      text:
        "Per cominciare. Dedica la prima visita alla regolazione: tre serie facili con segni diversi di piedi e " +
        "sedile, e vince quella che senti dritta. Poi usa un carico con cui dodici ripetizioni sono lavoro. Su ogni " +
        "macchina nuova concediti una seduta o due prima di credere ai numeri.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Come complementare, da due a quattro serie da 8–12 una o due volte a settimana, dopo gli esercizi liberi. È " +
        "abbastanza rapida per quando hai poco tempo, ed essere stanco dallo squat ti costa poco se non c'è nulla da " +
        "tenere in equilibrio.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Come esercizio principale per i glutei, 10–15 serie a settimana su due o tre giorni. Per varietà puoi " +
        "alternare serie più pesanti da 6–10 a serie più lunghe da 10–15. Entrambe fanno crescere il muscolo se sono " +
        "dure, e nessun ordine si è mostrato superiore.",
      sources: ["pelland-2025", "schoenfeld-2017"],
    },
    {
      text:
        "Sforzo. Qui puoi lasciare una ripetizione o nessuna, perché fallire vuol dire lasciar tornare la leva. " +
        "Andare fino in fondo aggiunge poco e appesantisce la seduta successiva, quindi riservalo all'ultima serie.",
      sources: ["refalo-2023", "robinson-2024"],
    },
    {
      text:
        "Prolungamenti. Drop set, ripetizioni parziali alla fine e tenute lunghe su un pacco pesi sono facili. Fanno " +
        "risparmiare tempo, e non risulta che facciano crescere più di serie normali di pari sforzo. Usali quando " +
        "l'orologio è contro di te.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Progressione. I pacchi pesi saltano di 5 kg (10 lb) o più. Guadagnati ogni salto: due sedute con tutte le " +
        "serie in cima all'intervallo, poi una piastra, poi risali. Se sopra ci sono mezze piastre, usale, perché un " +
        "passo più piccolo ti risparmia la ricaduta nelle ripetizioni.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Recupero e ordine. Un minuto e mezzo va bene per quasi tutte le serie, due per quelle pesanti. Mettila per " +
        "prima quando i glutei sono lo scopo di questo blocco; forza e attenzione sono migliori all'inizio.",
      sources: ["singer-2024", "acsm-2026"],
    },
    {
      text:
        "Farne a meno. Se la tua palestra non ce l'ha, non perdi nulla che bilanciere, multipower o manubrio non " +
        "possano fare. Se quella che c'è non ti si adatta (gambe corte su un telaio alto sono il caso classico), non " +
        "forzare.",
    },
  ],

  isItWorking: [
    {
      text:
        "Tieni un diario per ogni macchina. Quando la palestra la sostituisce o ti alleni altrove, comincia una riga " +
        "nuova; un cambio improvviso di un terzo o più è quasi sempre un altro apparecchio e non un altro te.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Una macchina è un buono strumento di misura, se la tratti come tale. Stessi segni, stessa profondità, " +
        "stessa pausa: il rumore di equilibrio e preparazione sparisce, e una tendenza si vede prima che con un " +
        "bilanciere. Anche così i test di un massimale variano di circa il 4%.",
      sources: ["grgic-2020", "project-judgement"],
    },
    {
      text:
        "Guarda sei sedute e più. Una piastra in più con le stesse ripetizioni e la stessa riserva, mantenuta per " +
        "due sedute, è un progresso. Una piastra in più con meno profondità è lo stesso lavoro sotto un altro nome.",
    },
    {
      text:
        "Ogni tanto verifica la forza altrove. Se in un anno la macchina è salita della metà e affondi, squat e hip " +
        "thrust non si sono mossi, sei migliorato soprattutto alla macchina. In uno studio su squat e hip thrust " +
        "ogni gruppo ha guadagnato di più nel proprio esercizio.",
      sources: ["plotkin-2023"],
    },
    {
      text:
        "Chiediti se accumuli serie perché sono comode. Quando le serie settimanali per i glutei sono cresciute di " +
        "un quinto e il carico è fermo da un mese, torna alla quantità di prima. Il guadagno si assottiglia a ogni " +
        "serie che aggiungi.",
      sources: ["pelland-2025"],
    },
    {
      text:
        "Le dimensioni ci mettono otto settimane a mostrarsi e di più per dare certezza. Metro, foto, pantaloni; non " +
        "il pump, che una macchina dà meglio di qualsiasi cosa e che alla sera è sparito.",
      sources: ["damas-2018"],
    },
  ],

  questions: [
    {
      question: "La macchina vale quanto il bilanciere?",
      answer: {
        text:
          "Per i glutei probabilmente sì; non è stato confrontato. In generale alle dimensioni non importa se la " +
          "resistenza viene da una macchina. Nella forza ottieni ciò che pratichi.",
        sources: ["acsm-2026"],
      },
    },
    {
      question: "Perché alzo così tanto di più (o di meno) che con il bilanciere?",
      answer: {
        text:
          "Perché la leva moltiplica o divide il carico, l'imbottitura può reggere una parte di te e l'equilibrio " +
          "non costa nulla. Confrontati con il tuo mese scorso su questa macchina e con nient'altro.",
      },
    },
    {
      question: "Quale numero va nel diario?",
      answer: {
        text:
          "Quello che indica il pacco pesi, o tutti i dischi che hai appeso. Lascia fuori il peso del carrello, a " +
          "meno che tu non lo conosca, e fai ogni volta allo stesso modo. Una nota con il nome del costruttore evita " +
          "confusione più avanti.",
      },
    },
    {
      question: "Cintura o rullo, qual è meglio?",
      answer: {
        text:
          "Quello che resta nella piega delle anche. Le cinture distribuiscono la pressione e possono scivolare in " +
          "su; i rulli sono rapidi e possono premere. Che la crescita ne dipenda non risulta.",
      },
    },
    {
      question: "Fin dove devo scendere?",
      answer: {
        text:
          "Quanto riesci con il bacino fermo, per molti un po' più giù di quanto venga naturale. Con il bilanciere " +
          "la parte profonda è quella in cui il movimento chiede di più all'anca. La crescita in più dovuta a quella " +
          "profondità è probabilmente piccola.",
        sources: ["otsuka-2021", "wolf-2023"],
      },
    },
    {
      question: "Mi fanno male le ginocchia. Perché?",
      answer: {
        text:
          "Spesso i piedi sono troppo bassi e vicini, così il ginocchio si piega molto sotto carico. Spostali in " +
          "alto e più lontano. Se in due sedute non cambia, lascia la macchina e chiedi a qualcuno di qualificato.",
      },
    },
    {
      question: "Sento solo le cosce. La macchina è fatta male?",
      answer: {
        text:
          "Forse è la regolazione. Alza i piedi di un foro, controlla che il bordo sia sotto le scapole e abbassa il " +
          "peso finché riesci a fare la pausa. Se ancora non va, le tue proporzioni e questo telaio non si accordano.",
      },
    },
    {
      question: "Posso usare una gamba sola?",
      answer: {
        text:
          "Su quasi tutte sì, con un terzo del carico o meno e il piede libero sulla pedana per sicurezza. È un bel " +
          "modo di scoprire un lato che si risparmia. Annotalo a parte.",
      },
    },
    {
      question: "Come confronto due macchine?",
      answer: {
        text:
          "In chili non puoi. Fai su ciascuna una serie da dieci con una ripetizione in riserva, scrivi entrambi i " +
          "pesi e considerali uguali in quel giorno. Quella coppia è il tuo cambio privato.",
      },
    },
    {
      question: "Può sostituire squat e stacchi?",
      answer: {
        text:
          "Per i glutei può fare parecchio. Cosce, adduttori, schiena e presa resterebbero fuori. Come unico " +
          "esercizio per le gambe è una dieta magra.",
        sources: ["plotkin-2023"],
      },
    },
    {
      question: "Devo riscaldarmi?",
      answer: {
        text:
          "Bastano due serie più leggere, la seconda con una pausa in basso. Esercizi di attivazione dei glutei " +
          "prima non ti servono; che aiutino non è stato dimostrato.",
        sources: ["parr-2017", "cochrane-2017"],
        contested: true,
      },
    },
    {
      question: "Conta se è più dura in alto o in basso?",
      answer: {
        text:
          "Meno di quanto facciano pensare le discussioni. Dove un muscolo è caricato di più ha avuto sulla crescita " +
          "un effetto trascurabile, mettendo insieme gli studi. Prendi la macchina che ti lascia allenare duro senza " +
          "dolore.",
        sources: ["regional-length-meta"],
        contested: true,
      },
    },
    {
      question: "Quanto spesso posso usarla?",
      answer: {
        text:
          "Due o tre volte a settimana, con al massimo circa undici serie per i glutei, mezze serie comprese, in una " +
          "seduta. Oltre, le serie in più sembrano portare quasi nulla.",
        sources: ["remmert-2025"],
      },
    },
    {
      question: "La cintura scivola in su. Sbaglio qualcosa?",
      answer: {
        text:
          "Di solito stava sulle ossa e non sotto, o c'era gioco. Appoggiati indietro, lascia scendere le anche, " +
          "tirala in basso e chiudila mentre espiri. Una maglia di tessuto liscio peggiora le cose.",
      },
    },
    {
      question: "Nelle mie ripetizioni la tenuta di un secondo non c'è. Importa?",
      answer: {
        text:
          "Per la crescita quasi per niente. Per l'onestà molto: con un secondo in alto sai che la leva non ci è " +
          "arrivata da sola, lanciata. Usala almeno nella prima serie del giorno.",
        sources: ["androulakis-korakakis-2024"],
      },
    },
    {
      question: "Sono basso e i piedi arrivano a malapena. C'è un rimedio?",
      answer: {
        text:
          "Metti sotto i piedi un rialzo rigido o un disco, se non può scivolare, e porta avanti lo schienale, se si " +
          "muove. Quando in alto le ginocchia non arrivano comunque all'angolo retto, scegli panca e bilanciere.",
      },
    },
    {
      question: "È un esercizio di isolamento per i glutei?",
      answer: {
        text:
          "Quanto alla crescita, quasi. Lavorano diversi muscoli, ma negli studi sulla versione libera a cambiare " +
          "sono stati i glutei, insieme a un po' di coscia.",
        sources: ["plotkin-2023"],
      },
    },
    {
      question: "Posso usarla nella settimana di scarico?",
      answer: {
        text:
          "Sì, si presta bene: stessi segni, metà delle serie, una o due piastre in meno e due ripetizioni in più in " +
          "riserva. Le cifre sono nostre; che per la forza un allenamento leggero batta nessun allenamento viene da " +
          "uno studio.",
        sources: ["coleman-2024", "project-judgement"],
      },
    },
    {
      question: "E se la palestra ha invece una macchina per il glute bridge?",
      answer: {
        text:
          "I nomi cambiano con il costruttore. Se le spalle poggiano su un'imbottitura e le anche scendono molto " +
          "sotto, è questo esercizio. Se la schiena è distesa e il percorso è corto, annotalo come bridge.",
      },
    },
    {
      question: "Aiuta lo sprint o il salto?",
      answer: {
        text:
          "Renderà le anche più forti alla macchina. Mettendo insieme venti studi, l'hip thrust ha avuto un effetto " +
          "piccolo e al limite sullo sprint e nessuno sul salto, e si trattava di bilancieri liberi.",
        sources: ["lin-2026"],
        contested: true,
      },
    },
    {
      question: "C'è un peso che si possa dire buono?",
      answer: {
        text:
          "No, e nessuna tabella per la macchina di un costruttore va bene per quella di un altro. La prova giusta è " +
          "la tua: le stesse ripetizioni piene con più peso di otto settimane fa.",
        sources: ["project-judgement"],
      },
    },
  ],

  safety: [
    {
      text:
        "Impara il blocco prima del carico. Devi saper trovare la maniglia di sgancio senza guardare e chiudere una " +
        "serie appoggiando la leva senza l'aiuto di nessuno.",
    },
    {
      text:
        "Tieni dita, vestiti e capelli lontani da pacco pesi, carrucole e perni. Se una cintura è sfilacciata o un " +
        "perno non scatta, prendi un'altra macchina e avvisa il personale.",
    },
    {
      text:
        "La cintura va sul bacino. In gravidanza, con un'ernia, uno stoma o dopo un intervento a pancia o anca, non " +
        "legarti lì un carico senza chiedere al medico o all'ostetrica.",
      sources: ["acog-804", "project-judgement"],
    },
    {
      text:
        "Pressione o dolore al petto, quasi svenimento, un cuore che perde colpi o un mal di testa che arriva come " +
        "una botta: lascia scendere la leva, liberati e cerca aiuto medico.",
    },
    {
      text:
        "Chiudi l'esercizio per oggi se la zona lombare fa male in due serie, o se il dolore ad anca o ginocchio " +
        "sale da una ripetizione all'altra. Debolezza, formicolio o intorpidimento in una gamba vanno fatti vedere " +
        "presto; perdita di controllo della vescica o di sensibilità tra le gambe, immediatamente.",
    },
    {
      text:
        "Con pressione alta, glaucoma o problemi di cuore, concorda con un medico quanto puoi spingere. Il sedile " +
        "fisso invita a trattenere il respiro per una serie intera; lascialo uscire ogni volta in cima.",
      sources: ["hackett-chow-2013"],
    },
    {
      text:
        "Bambini e adolescenti spesso non si adattano al telaio. Se il bordo tocca il collo o i piedi arrivano " +
        "appena alla pedana, dovrebbero usare un altro esercizio, sotto supervisione.",
      sources: ["lloyd-2014"],
    },
  ],
};
