import type { Guide } from "../guide";

/** The split squat, in Italian. */
export const splitSquat: Guide = {
  exerciseId: "split-squat",
  title: "Split squat",

  overview: [
    {
      text:
        "Stai in piedi nella posizione di un lungo passo, un piede ben davanti all'altro, e scendi in verticale " +
        "finché il ginocchio dietro sfiora il pavimento. Poi torni su. Nessuno dei due piedi si sposta. È il più " +
        "semplice degli squat su una gamba, quello da imparare prima degli affondi, degli step-up o della versione " +
        "con il piede dietro sulla panca.",
    },
    {
      text:
        "Il lavoro lo fa la gamba davanti. Il quadricipite distende il ginocchio, grande gluteo e grande adduttore " +
        "aprono l'anca, e a tutti e tre si chiede di più vicino al fondo, dove sono allungati. I femorali, il lato " +
        "dell'anca e l'addome ti tengono stabile. La gamba dietro serve all'equilibrio, e se la lasci fare prende il " +
        "comando.",
    },
    {
      text:
        "La distanza tra i piedi decide che esercizio è. Venti uomini sono stati misurati a quattro distanze: più " +
        "lungo era il passo, più lavoravano glutei e femorali, mentre la parte anteriore della coscia cambiava poco. " +
        "Un passo lungo è quindi un esercizio per l'anca in cui il ginocchio fa da passeggero, uno corto si sposta " +
        "verso il ginocchio.",
      sources: ["song-2023"],
    },
    {
      text:
        "Richiede sorprendentemente poco peso. Nove uomini allenati hanno fatto split squat con metà del carico che " +
        "usavano nel back squat, e quasi tutti i muscoli della gamba erano attivi come sotto il bilanciere pieno. " +
        "Solo il femorale esterno ha fatto meno. Per chi ha una schiena che si stanca prima delle gambe, è questo " +
        "l'argomento a favore.",
      sources: ["deforest-2014"],
    },
    {
      text:
        "Sui glutei le misure puntano in direzioni diverse. Una revisione di sedici articoli lo mette tra gli " +
        "esercizi con l'attività più alta, oltre il 60% di uno sforzo massimale. Dodici uomini con carichi pesanti " +
        "hanno mostrato un picco più alto nell'hip thrust. Donne che facevano affondi statici, con passo e camminati " +
        "con lo stesso carico leggero sono arrivate a 31, 54 e 58%. Un'attività così non ha predetto la crescita: " +
        "nessuno può fare una classifica per la massa.",
      sources: ["krause-neto-2020", "williams-2021", "bezerra-2021", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "Nessuno studio ha confrontato la crescita muscolare di questo preciso esercizio con quella di un altro. " +
        "Rugbisti che per cinque settimane hanno fatto squat con il piede dietro rialzato hanno guadagnato nel back " +
        "squat tanta forza quanta ne ha guadagnata chi faceva back squat, e sono migliorati altrettanto nella corsa " +
        "e nei cambi di direzione. Quella versione è una parente stretta: il risultato è un buon indizio e niente di " +
        "più.",
      sources: ["speirs-2016"],
    },
    {
      text:
        "Allenare una gamba per volta ti mostra ciò che due gambe nascondono. Quasi tutti scoprono che un lato è più " +
        "fermo o ha due ripetizioni in più. È normale, e l'esercizio ti dà un modo semplice di far recuperare il " +
        "lato debole: lascia che sia lui a fissare il numero.",
      sources: ["project-judgement"],
    },
    {
      text:
        "È adatto a chi comincia, a chi si allena a casa con due manubri e a chi, per via della schiena o del " +
        "programma, non ha posto per un altro esercizio con il bilanciere. Lo è meno se cerchi il numero più grande " +
        "possibile, perché equilibrio e presa cedono prima di gambe forti.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Anche l'anca dietro riceve qualcosa: mentre scendi si allunga sul davanti. C'è chi lo apprezza dopo una " +
        "giornata sulla sedia e chi lo scambia per il lavoro. Non prova che l'esercizio sia giusto e non è segno che " +
        "sia sbagliato.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Fai un passo avanti e metti i piedi circa alla larghezza delle anche, come se ognuno stesse su una sua " +
          "rotaia.",
        "Scendi una volta senza peso e guarda: con un passo medio, in fondo entrambe le ginocchia sono vicine " +
          "all'angolo retto.",
        "Segna i due punti con gesso, nastro o le fughe del pavimento, così ogni serie parte dallo stesso posto.",
        "Appoggia il piede dietro sulle dita con il tallone alto, e lascialo alto per tutta la serie.",
        "Prendi i manubri da una panca o da terra prima di metterti nel passo.",
        "Lascia pendere le braccia, palmi verso l'interno, con i pesi di fianco alle anche.",
      ],
      notes: [
        {
          text:
            "L'angolo retto a entrambe le ginocchia è il punto da cui gli allenatori fanno partire, e nessuno studio " +
            "l'ha scelto. Entro un palmo in più o in meno, segui ciò che piace alle tue anche e alle tue ginocchia.",
          sources: ["project-judgement"],
        },
        {
          text:
            "Un solo manubrio, tenuto dal lato della gamba dietro, fa lavorare di più l'esterno dell'anca per tenere " +
            "livellato il bacino. Nella misura che l'ha mostrato il guadagno era netto negli affondi camminati e " +
            "quasi nullo negli split squat.",
          sources: ["stastny-2015"],
          contested: true,
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Metti la maggior parte del peso sul piede davanti, distribuito tra tallone, alluce e mignolo.",
        "Allinea le anche in avanti, con le due ossa del bacino che guardano dalla stessa parte.",
        "Stai alto, inspira e irrigidisci l'addome prima di piegare qualsiasi cosa.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Spingi via il pavimento con tutto il piede davanti.",
        "Risali lungo la linea da cui sei sceso; testa, spalle e anche salgono insieme.",
        "Tieni il ginocchio davanti sopra le dita centrali per tutto il tragitto.",
        "Usa le dita del piede dietro per l'equilibrio e resisti alla voglia di usarle come molla.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Chiudi con la gamba davanti quasi distesa e le anche sotto di te.",
        "Espira, trova l'equilibrio e solo allora comincia la ripetizione successiva.",
        "Resta nel passo fino alla fine della serie; se esci e rientri perdi i segni.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Piega entrambe le ginocchia e scendi dritto come un ascensore nel suo vano, in circa due secondi.",
        "Porta il ginocchio dietro a meno di 5 cm (2 in) da terra, e toccala solo se c'è qualcosa di morbido.",
        "Lascia che il busto si inclini quanto la tibia davanti; non devi sembrare un manico di scopa.",
        "In fondo fermati un attimo, lì dove sarebbe facile rimbalzare.",
        "Dopo l'ultima ripetizione porta avanti il piede dietro, fermati in piedi, poi posa i pesi.",
      ],
      notes: [
        {
          text:
            "La profondità va difesa. Nel back squat scendere a fondo ha fatto crescere glutei e interno coscia " +
            "circa due o tre volte tanto rispetto a fermarsi a metà, mentre i quadricipiti sono cresciuti allo " +
            "stesso modo. Sullo split squat nessuno ha fatto questa prova, ma gli stessi muscoli sono allungati " +
            "nello stesso punto.",
          sources: ["kubo-2019"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Due rotaie", "Trova i segni", "Tallone dietro alto"] },
    { phase: "brace", cues: ["Peso sul piede davanti", "Anche frontali", "Alto e compatto"] },
    { phase: "lift", cues: ["Spingi via il pavimento", "Su, dritto, in ascensore", "Ginocchio sopra le dita"] },
    { phase: "top", cues: ["Stai alto", "Respira, equilibrio, ancora"] },
    { phase: "lower", cues: ["Scendi in verticale", "Ginocchio dietro a terra", "Morbido in fondo"] },
  ],

  mistakes: [
    {
      id: "back-leg-push",
      symptom:
        "Polpaccio e coscia dietro si stancano per primi, e oscilli indietro mentre scendi e avanti mentre sali.",
      why:
        "Dividersi il carico è la risposta naturale del corpo a una gamba che fatica, e qui toglie all'esercizio la " +
        "sua ragione. Due gambe che lavorano a metà fanno sembrare più grande il peso e rendono più piccolo il " +
        "lavoro di quella davanti.",
      fix:
        "Prima di ogni ripetizione solleva per un istante le dita del piede dietro. Se non ci riesci, il peso è " +
        "troppo indietro. Spostati sopra il piede davanti e prendi la coppia di manubri più leggera.",
      sources: ["project-judgement"],
    },
    {
      id: "stance-too-short",
      symptom:
        "Il tallone davanti vuole staccarsi, il ginocchio va molto oltre le dita e quello dietro tocca terra vicino " +
        "al tallone davanti.",
      why:
        "Un passo corto lascia poco da fare all'anca. Negli affondi aumenta anche la pressione dietro la rotula " +
        "quando la piega è profonda: alcune ginocchia se ne accorgono, altre no.",
      fix:
        "Sposta il piede dietro di mezza scarpa per volta finché in fondo il tallone davanti resta pesante. Poi " +
        "rifai il segno.",
      sources: ["song-2023", "escamilla-2008"],
    },
    {
      id: "range-cut-short",
      symptom:
        "Il ginocchio dietro si ferma a una trentina di centimetri da terra, di solito nelle ultime ripetizioni, e " +
        "il numero nel diario continua a salire.",
      why:
        "Il fondo è la parte più dura e la prima a sparire quando il carico è troppo ambizioso. Ciò che perdi è " +
        "proprio il tratto in cui anca e coscia sono allungate.",
      fix:
        "Metti un asciugamano piegato o un tappetino sottile sotto il ginocchio dietro e toccalo piano ogni volta. " +
        "Se con questo peso non ci arrivi, il peso è sbagliato.",
      sources: ["kubo-2019"],
    },
    {
      id: "stride-on-a-line",
      symptom: "Ondeggi come chi cammina su un cordolo, anche se il carico è leggero.",
      why:
        "Con i piedi su una sola linea la base è larga quanto una scarpa. I muscoli sono occupati a tenerti in piedi " +
        "e ne resta meno per sollevare.",
      fix:
        "Sposta il piede dietro verso l'esterno finché tra le due linee c'è un palmo di pavimento. In questo " +
        "esercizio nient'altro ripaga così in fretta.",
      sources: ["project-judgement"],
    },
    {
      id: "trunk-folds-forward",
      symptom: "Risalendo le anche partono per prime e il petto cade verso la coscia.",
      why:
        "L'anca subentra perché la coscia non riesce a finire, o perché guardi per terra. Un'inclinazione voluta che " +
        "resta uguale è una scelta; una che cresce è un errore, e passa lavoro alla zona lombare.",
      fix: "Fissa qualcosa ad altezza petto e sali guidando con lo sterno. Se ti pieghi lo stesso, chiudi lì la serie.",
      sources: ["farrokhi-2008", "bezerra-2021"],
    },
    {
      id: "knees-cave-in",
      symptom: "Quando inverti in fondo, il ginocchio davanti scivola verso l'interno, sopra l'alluce.",
      why:
        "Se i muscoli esterni dell'anca sono stanchi o poco allenati, la coscia ruota in dentro. Un po' è cosa di " +
        "tutti i giorni; uno scarto sotto carico è un ginocchio che prende una strada che non hai scelto tu, e " +
        "questa libreria chiude la serie quando accade due volte di fila.",
      fix:
        "Premi il ginocchio verso il mignolo tenendo l'alluce a terra. Usa meno peso finché il ginocchio va dritto " +
        "senza che tu debba pensarci.",
      sources: ["project-judgement"],
    },
    {
      id: "lost-balance",
      symptom: "A metà serie saltelli, fai un passo di lato o appoggi un piede.",
      why:
        "Di solito è fretta: la ripetizione nuova è cominciata prima che finisse la vecchia. A volte sono le scarpe, " +
        "o i manubri che dondolano.",
      fix:
        "Fermati in alto finché sei immobile. Allenati senza scarpe o con scarpe piatte, e mentre impari tieni " +
        "leggermente un rack con una mano.",
      sources: ["project-judgement"],
    },
  ],

  programming: [
    {
      text:
        "Per cominciare. Prima fallo senza peso. Quando hai in mano dieci ripetizioni ferme per lato, prendi 4 kg " +
        "(10 lb) per mano. Metti in conto due sessioni prima che il passo ti venga naturale; fino ad allora i numeri " +
        "non dicono niente.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Come complementare dopo squat o stacchi bastano 2–4 serie per lato da 8–12, una o due volte a settimana. " +
        "Conta la serie di ogni gamba per quella gamba: tre a sinistra e tre a destra sono tre serie di split squat.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Come esercizio principale per le gambe punta a 8–12 serie a settimana in due o tre sessioni. Se ti piace " +
        "variare, usa 6–8 ripetizioni un giorno e 10–15 un altro. Con pochissime ripetizioni diventa un numero da " +
        "equilibrista: il lavoro di forza sotto le cinque sta meglio in altri esercizi.",
      sources: ["pelland-2025", "acsm-2026", "project-judgement"],
    },
    {
      text:
        "Comincia con la gamba più debole, fai quello che riesce a fare con buona tecnica e dai all'altra lo stesso " +
        "numero. Il divario si riduce senza serie in più. Aggiungerne per un solo lato serve di rado ed è facile " +
        "esagerare.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Aumentare il peso. Passare da 10 a 12 kg per mano sembra un quinto in più, ma la gamba davanti solleva " +
        "anche gran parte di te. Per una persona di 70 kg (155 lb) è più vicino al 5% di tutto ciò che si muove. " +
        "Aggiungi comunque prima le ripetizioni: arriva in cima al tuo intervallo con entrambe le gambe in due " +
        "sessioni, poi prendi la coppia successiva.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Riposa un minuto tra una gamba e l'altra se il limite è l'equilibrio, meno se non lo è, e due minuti tra un " +
        "giro e l'altro. Fermati con una a tre ripetizioni in riserva. Su una gamba l'ultima ripetizione onesta è " +
        "spesso quella prima di cominciare a ondeggiare.",
      sources: ["singer-2024", "refalo-2023", "project-judgement"],
    },
    {
      text:
        "Dove metterlo nella settimana. Si sovrappone parecchio a squat e leg press e poco all'hip thrust, quindi " +
        "sta meglio nel giorno degli stacchi o degli hip thrust. Se divide il giorno con squat pesanti, mettilo dopo.",
      sources: ["project-judgement", "acsm-2026"],
    },
    {
      text:
        "Quando lasciarlo. Se con i manubri più pesanti che hai fai più di quindici ripetizioni pulite, vai avanti: " +
        "alza il piede dietro, usa un bilanciere o metti il piede davanti su un disco per scendere di più. Toglilo " +
        "del tutto se lo squat ti dà ciò che vuoi e preferisci fare altro.",
      sources: ["project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "Nel diario guarda due cose: le ripetizioni a parità di peso e di passo, e la differenza tra sinistra e " +
        "destra. Se entrambe le gambe salgono e il divario non si allarga, sei sulla strada giusta.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Dagli il tempo di parlare. Le prime settimane sono soprattutto equilibrio, e guadagni di un terzo in un " +
        "mese vengono dall'imparare. Dopo, giudica su almeno otto settimane di sessioni nei primi sei mesi, e su " +
        "quattro mesi più avanti.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Un giorno buono non prova niente. Un massimale stimato da una sola serie può sbagliare di circa un decimo " +
        "in su o in giù, e l'instabilità ci mette del suo. Confronta la media di quattro sessioni con quella delle " +
        "quattro precedenti.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "Per i numeri, un passo nuovo è un esercizio nuovo. Lo stesso vale per scarpe diverse, un cuscinetto sotto " +
        "il ginocchio o una mano sul rack. Se un salto nel diario coincide con una di queste cose, annota il " +
        "cambiamento e ricomincia il confronto.",
      sources: ["song-2023", "project-judgement"],
    },
    {
      text:
        "Glutei o cosce indolenziti dopo le prime sessioni dicono solo che la posizione in fondo ti è nuova. Il " +
        "dolore passa in qualche settimana, che tu cresca o no. Un metro attorno alla coscia, ogni mese o due e " +
        "sempre nello stesso punto, ti dice di più.",
      sources: ["damas-2018", "schoenfeld-contreras-2013"],
    },
    {
      text:
        "Se per due mesi non si muove niente anche se lo alleni ogni settimana, guarda prima la riserva, poi la " +
        "profondità, poi sonno e cibo. Se tutto questo è a posto, cambia l'intervallo di ripetizioni o passa al suo " +
        "vicino con il piede dietro rialzato.",
      sources: ["project-judgement"],
    },
  ],

  questions: [
    {
      question: "È la stessa cosa di un affondo?",
      answer: {
        text:
          "No. Nell'affondo entri nel passo e ne esci a ogni ripetizione, quindi devi anche frenare e respingerti. " +
          "Qui i piedi restano fermi: è più stabile, più facile da caricare e più facile da confrontare di settimana " +
          "in settimana.",
      },
    },
    {
      question: "Split squat o Bulgarian split squat?",
      answer: {
        text:
          "Comincia da questo. Con il piede dietro sulla panca la gamba davanti porta di più e, in un piccolo " +
          "studio, il femorale esterno ha lavorato più forte, ma l'equilibrio conta di più. Cambia quando i tuoi " +
          "manubri sono diventati leggeri.",
        sources: ["deforest-2014"],
      },
    },
    {
      question: "Il ginocchio davanti può superare le dita?",
      answer: {
        text:
          "Sì, finché il tallone resta giù e non fa male. Quanto, dipende dalla lunghezza della tibia e del passo. " +
          "Un passo corto mette più pressione dietro la rotula nel tratto profondo: se le ginocchia si lamentano, " +
          "allungalo.",
        sources: ["escamilla-2008"],
      },
    },
    {
      question: "Sento solo la gamba dietro. Perché?",
      answer: {
        text:
          "O il peso è troppo indietro, o si sta allungando la parte anteriore dell'anca dietro, e molti lo " +
          "scambiano per lavoro. Inclinati un po' sopra la coscia davanti e accorcia il passo di qualche centimetro.",
      },
    },
    {
      question: "Come lo porto sui glutei?",
      answer: {
        text:
          "Allunga il passo, scendi fino in fondo e lascia che il busto si inclini un po' in avanti dall'anca. Il " +
          "passo lungo è misurato. L'inclinazione ha alzato l'attività dei glutei negli affondi senza carico e non " +
          "in quelli con carico: prendila come una cosa da provare.",
        sources: ["song-2023", "farrokhi-2008", "bezerra-2021"],
        contested: true,
      },
    },
    {
      question: "E sulla parte anteriore della coscia?",
      answer: {
        text:
          "Accorcia un po' il passo, resta eretto e, se la caviglia è rigida, metti un piccolo cuneo sotto il " +
          "tallone davanti. Che il ginocchio lavori di più segue dalla geometria; nell'unico studio sulla lunghezza " +
          "del passo i quadricipiti sono cambiati poco.",
        sources: ["song-2023"],
      },
    },
    {
      question: "Un manubrio o due?",
      answer: {
        text:
          "Due, per cominciare: il carico è simmetrico e puoi salire di più. Uno nella mano opposta alla gamba " +
          "davanti è una scelta ragionevole se ne hai uno solo o se vuoi di più per il lato dell'anca.",
        sources: ["stastny-2015"],
      },
    },
    {
      question: "E se cede prima la presa?",
      answer: {
        text:
          "Usa i cinghietti, oppure porta una parte del carico in un giubbotto zavorrato. Oppure tieni un solo " +
          "peso contro il petto. Se la presa è il limite ogni settimana, c'è la versione con il bilanciere che " +
          "aspetta.",
      },
    },
    {
      question: "A che peso si arriva?",
      answer: {
        text:
          "Non ci sono norme verificate. Molti, dopo qualche anno, si assestano per serie da dieci tra un quinto e " +
          "due quinti del peso corporeo in ogni mano; prendila come un'impressione. Oltre il tuo peso corporeo per " +
          "mano, cerca un errore di battitura.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Ho poco equilibrio. Meglio fare altro?",
      answer: {
        text:
          "Tienilo e reggiti a qualcosa con una mano, con il peso nell'altra. L'equilibrio in un gesto preciso si " +
          "impara in fretta, e i più lasciano il rack entro un mese.",
      },
    },
    {
      question: "Quanto peso va sul piede dietro?",
      answer: {
        text:
          "Il minimo che ti permette di stare in piedi. Una quota di circa il 15% è ciò che questa libreria assume " +
          "quando fa i conti con il tuo peso corporeo; nessuno l'ha misurata per ogni passo, e la tua sarà diversa.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Può sostituire lo squat?",
      answer: {
        text:
          "Per i muscoli, è ben possibile. Per il numero sul bilanciere devi praticare il bilanciere. In un gruppo " +
          "di rugbisti cinque settimane della versione con il piede dietro rialzato hanno fatto per il back squat " +
          "quanto il back squat stesso: il periodo è breve e il gruppo è piccolo.",
        sources: ["speirs-2016"],
      },
    },
    {
      question: "Quale gamba per prima?",
      answer: {
        text:
          "La più debole, sempre nello stesso ordine. Se nessuna delle due lo è, cambia ordine da una sessione " +
          "all'altra, così non tocca sempre alla stessa essere quella stanca.",
      },
    },
    {
      question: "Conta dove punta il piede dietro?",
      answer: {
        text:
          "Dritto avanti, tallone alto. Un piede dietro ruotato in fuori si porta dietro il bacino, e il ginocchio " +
          "davanti tende a seguirlo. Se non riesci a tenerlo dritto, accorcia un po' il passo.",
      },
    },
    {
      question: "Devo rialzare il piede davanti?",
      answer: {
        text:
          "Un disco o un rialzo di 5–10 cm (2–4 in) ti fa scendere di più, e questo chiede di più ad anca e interno " +
          "coscia. Fallo quando la versione semplice arriva a terra senza fatica, e registralo come un assetto " +
          "diverso.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Mi vengono i crampi al piede dietro o al polpaccio. Che cosa aiuta?",
      answer: {
        text:
          "Scalda il piede con qualche alzata sui polpacci, allarga le dita prima di scendere e togli peso da quella " +
          "gamba. Di solito passa in una o due settimane, quando il piede si abitua alla piega.",
      },
    },
  ],

  safety: [
    {
      text:
        "Ginocchia e anche non sono tutte uguali, e un testo non può esaminare le tue. Gonfiore, blocchi, un " +
        "ginocchio che cede o un dolore all'inguine o all'anca che torna a ogni sessione sono motivi per vedere un " +
        "medico o un fisioterapista prima del prossimo giorno di gambe.",
    },
    {
      text:
        "Tieniti una via d'uscita. Lascia libero il pavimento intorno a te, usa pesi che puoi lasciar cadere accanto " +
        "ai piedi e prova una volta a mollare entrambi i manubri senza torcerti. Non fare questo esercizio in mezzo " +
        "a dischi sparsi.",
    },
    {
      text:
        "Chiudi la serie per un dolore acuto o che si irradia, per un'articolazione che fa più male a ogni " +
        "ripetizione o per un intorpidimento in qualsiasi punto della gamba. Dolore al petto, sensazione di svenire " +
        "o fiato che non torna chiudono la sessione e richiedono subito aiuto medico.",
    },
    {
      text:
        "Le dita del piede dietro sono molto piegate sotto carico. Se lì fanno male l'articolazione dell'alluce o la " +
        "pianta, appoggia il piede piatto contro un muro o rialzalo, oppure scegli un altro esercizio, e fai vedere " +
        "un dolore che dura.",
    },
    {
      text:
        "In gravidanza e nei mesi dopo il parto chiedi all'ostetrica o al medico se il lavoro con carico in un passo " +
        "ampio fa per te. L'equilibrio si sposta, e così possono fare le articolazioni del bacino. Se hai il via " +
        "libera, tieniti a qualcosa.",
      sources: ["acog-804"],
    },
    {
      text:
        "Chi ha ossa fragili, problemi di equilibrio o un'operazione ad anca, ginocchio o caviglia alle spalle " +
        "dovrebbe prima avere il parere di chi lo segue. Chi comincia in età avanzata fa bene ad avere un corrimano " +
        "o un rack a portata di mano.",
      sources: ["fragala-2019"],
    },
  ],
};
