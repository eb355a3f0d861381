import type { Guide } from "../guide";

/** The step-up with dumbbells, in Italian. */
export const stepUp: Guide = {
  exerciseId: "step-up",
  title: "Step-up",

  overview: [
    {
      text:
        "Metti un piede su un box, sali con quella gamba, scendi sotto controllo. L'hanno fatto tutti sulle scale. " +
        "Come esercizio cambia in due cose: il box è abbastanza alto da contare, e alla gamba a terra non è permesso " +
        "aiutare.",
    },
    {
      text:
        "La gamba sul box distende insieme anca e ginocchio. Grande gluteo e quadricipiti si dividono la salita, il " +
        "grande adduttore partecipa finché la coscia è ancora alta, e il medio gluteo impedisce al lato libero del " +
        "bacino di cadere. Il momento più duro è il primo: il piede lascia terra e tutto resta appeso a una gamba " +
        "piegata.",
    },
    {
      text:
        "Tra gli esercizi ordinati per attività dei glutei finisce in cima. Una revisione di sedici articoli l'ha " +
        "trovato oltre il 100% di uno sforzo massimale, davanti a stacchi, hip thrust e squat. Prima di vendere il " +
        "bilanciere: la cifra viene soprattutto da quindici donne con carichi pesanti su un box di 46 cm (18 in), e " +
        "in uno studio che l'ha verificato, l'attività non diceva quale parte del gluteo sarebbe cresciuta.",
      sources: ["krause-neto-2020", "simenz-2012", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "Come lavoro di forza ha superato una prova vera. Per otto settimane rugbisti con anni di allenamento hanno " +
        "fatto back squat oppure step-up, nella stessa quantità. Ogni gruppo è migliorato di più nel proprio " +
        "esercizio, e ognuno è migliorato anche nell'altro. Se lo squat di chi faceva squat fosse salito di più, non " +
        "si è potuto stabilire.",
      sources: ["appleby-2019"],
    },
    {
      text:
        "L'altezza del box decide quanto a fondo lavora la gamba, perché non puoi scendere più in basso di quanto il " +
        "box permette. In ventinove persone che salivano di lato, ogni muscolo misurato era più attivo a 20 cm (8 " +
        "in) che a 10 cm (4 in). Nessuno ha mostrato che si continui così all'infinito, e sopra una certa altezza il " +
        "bacino si ribalta, la schiena si incurva e la gamba a terra salta.",
      sources: ["brask-1984", "project-judgement"],
    },
    {
      text:
        "Leggerai spesso che lo step-up isola una gamba. Lo fa solo se impedisci all'altra di spingere, e all'inizio " +
        "quasi nessuno ci riesce. La discesa è la metà onesta: lì la gamba libera non può aiutare finché non tocca " +
        "terra.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Nessuno ha misurato la crescita muscolare con gli step-up. Gli argomenti a favore poggiano sulla forza, sui " +
        "muscoli coinvolti e sul buon senso. Se vuoi soltanto massa, sceglili perché ti piacciono, o perché la " +
        "schiena o la palestra escludono le alternative.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Vanno bene per chi cammina in montagna, per chi corre, per gli anziani che vogliono tenersi le scale, per " +
        "chi gioca a sport di campo e per chiunque abbia un box robusto e due manubri. Meno se l'altezza o " +
        "l'instabilità ti mettono in tensione, perché una gamba contratta non si allena bene.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Rispetto all'hip thrust è diverso anche il prezzo. Lì spingi con due gambe da una panca e puoi caricare un " +
        "bilanciere finché qualcosa cede. Qui il carico sei soprattutto tu, e l'abilità sta nel non barare. Due " +
        "persone con gli stessi manubri possono fare un lavoro molto diverso.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Scegli un box che resti fermo se gli dai un calcio e con una superficie su cui la scarpa tiene.",
        "Per cominciare prendi 20–30 cm (8–12 in); più avanti la coscia può arrivare orizzontale, che per i più " +
          "vuol dire 30–45 cm (12–18 in).",
        "Mettiti abbastanza vicino da lasciare quasi verticale la tibia della gamba sul box.",
        "Appoggia sul box tutto il piede, tallone compreso, puntato dritto avanti.",
        "Lascia pendere i manubri di fianco alle anche, lontani dal bordo.",
      ],
      notes: [
        {
          text:
            "Dritto avanti è la versione con l'attività dei glutei più alta. I passi di lato e incrociati ne hanno " +
            "mostrata meno, anche se quello incrociato ha fatto lavorare molto il lato dell'anca. Tutte queste cifre " +
            "vengono dalle stesse quindici donne: prendile come un indizio.",
          sources: ["simenz-2012", "krause-neto-2020"],
        },
        {
          text:
            "L'altezza a cui la coscia è orizzontale è un'usanza degli allenatori. Ciò che devi cercare è più " +
            "semplice: il box più alto su cui sali senza saltello e senza incurvare la schiena.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Inclinati dall'anca finché il peso è sopra il piede sul box.",
        "Tira le dita del piede a terra verso la tibia; un piede sul tallone non può spingere.",
        "Inspira e tieni contratto l'addome.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Premi nel box tutto il piede sopra e alzati su quello.",
        "Tieni quel ginocchio in linea con le dita dal primo centimetro.",
        "Lascia che la gamba a terra penda e ti segua, come un bagaglio.",
        "Impiega circa un secondo o due; una partenza veloce di solito è una spinta da sotto.",
      ],
      notes: [
        {
          text:
            "Con cosce lunghe e tibie corte ogni box sembra più alto. Se ti alleni con qualcuno di corporatura " +
            "diversa, confronta l'angolo della coscia e non il numero sul box.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Alzati finché l'anca è del tutto aperta e il ginocchio è dritto, senza sbatterlo all'indietro.",
        "Se serve per l'equilibrio tocca il box con le dita del piede libero, e lascia il peso sulla gamba che lavora.",
        "Resta immobile un momento, spalle sopra le anche, ed espira.",
      ],
      notes: [
        {
          text:
            "Stare sul box con entrambi i piedi tra una ripetizione e l'altra va bene per imparare. Fa riposare la " +
            "gamba, quindi le serie fatte così e quelle senza non vanno confrontate.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Riporta il piede libero oltre il bordo e piega insieme ginocchio e anca della gamba che lavora.",
        "Prenditi almeno due secondi per arrivare a terra.",
        "Atterra sulle dita del piede libero senza rumore, e dagli solo il peso che non puoi evitare.",
        "Tieni sul box il piede sopra e riparti, finché questa gamba ha fatto la sua serie.",
        "A serie finita scendi con entrambi i piedi prima di girarti o di posare i pesi.",
      ],
      notes: [
        {
          text:
            "I muscoli erano più attivi salendo che scendendo in quasi tutti i casi misurati. La discesa lenta " +
            "qui è richiesta perché si controlla meglio e perché impedisce alla gamba a terra di farti " +
            "rimbalzare su.",
          sources: ["brask-1984", "project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Tutto il piede sopra", "Vicino al box"] },
    { phase: "brace", cues: ["Naso sopra le dita", "Dita a terra su"] },
    { phase: "lift", cues: ["Spingi giù il box", "Gamba libera, un bagaglio", "Ginocchio sopra le dita"] },
    { phase: "top", cues: ["In piedi fino in fondo", "Immobile, poi respira"] },
    { phase: "lower", cues: ["Due secondi a scendere", "Atterra in silenzio"] },
  ],

  mistakes: [
    {
      id: "back-leg-push",
      symptom: "Cominci ogni ripetizione con una molla del piede a terra, e il giorno dopo ti fa male quel polpaccio.",
      why:
        "È l'imbroglio più vecchio dell'esercizio. La molla ti porta oltre il tratto più profondo, quello in cui " +
        "anca e coscia avrebbero dovuto lavorare, e lascia loro la fine facile.",
      fix:
        "Solleva le dita del piede a terra in modo che appoggi solo il tallone, fermati, poi sali. Se non ti stacchi " +
        "dal suolo, scegli un box più basso; quella è la tua vera altezza.",
      sources: ["project-judgement"],
    },
    {
      id: "lowered-too-fast",
      symptom: "Scendi dal box e ti lasci cadere per l'ultimo palmo.",
      why:
        "La gamba è stanca e il pavimento è vicino. Una caduta non insegna niente, scuote la gamba che atterra e " +
        "prepara il rimbalzo dopo.",
      fix: "Conta due ad alta voce. Quando il conto salta la serie è finita, qualunque cosa dica il programma.",
      sources: ["project-judgement"],
    },
    {
      id: "box-too-high",
      symptom:
        "Il bacino ti si ribalta sotto prima di partire, la zona lombare è curva e il primo movimento è uno strappo " +
        "del busto.",
      why:
        "Oltre l'escursione della tua anca il bacino deve ruotare per portare su il piede. La zona lombare comincia " +
        "allora l'alzata già flessa, con dei pesi in mano.",
      fix: "Togli 5 o 10 cm (2–4 in) di altezza. Aggiungi carico prima di aggiungere di nuovo altezza.",
      sources: ["project-judgement"],
    },
    {
      id: "knees-cave-in",
      symptom: "Il ginocchio che lavora va in dentro proprio quando il piede a terra si stacca.",
      why:
        "Tutto il tuo peso è su una gamba piegata, e l'esterno dell'anca deve reggere insieme bacino e coscia. Se " +
        "non è ancora all'altezza, paga il ginocchio. Due volte di fila chiudono la serie.",
      fix:
        "Scendi di un box, metti via i pesi e spingi il ginocchio in fuori sopra il mignolo. Uno specchio davanti " +
        "aiuta per una settimana o due.",
      sources: ["project-judgement"],
    },
    {
      id: "heel-off-box",
      symptom: "Sul box c'è solo l'avampiede, oppure il tallone si alza mentre spingi.",
      why:
        "Il piede scivola da un bordo molto più facilmente che da una superficie, e la spinta diventa un calf raise " +
        "a ginocchio piegato. Qui scivolare è cadere, e per questo l'errore è considerato critico.",
      fix:
        "Guarda giù una volta prima di ogni serie e metti il tallone un pollice dentro il bordo. Un box stretto o " +
        "una panca morbida sono l'attrezzo sbagliato.",
      sources: ["project-judgement"],
    },
    {
      id: "trunk-folds-forward",
      symptom: "Il petto cade sulla coscia e ti riapri come un coltello a serramanico.",
      why:
        "Portare il peso sopra il piede è giusto; continuare a piegarsi dopo scambia la gamba con la zona lombare. " +
        "Arriva con manubri pesanti e box alti.",
      fix:
        "Piegati all'anca finché il naso è sopra le dita e fermati lì. Sali con petto e anche insieme, occhi al muro.",
      sources: ["project-judgement"],
    },
    {
      id: "lost-balance",
      symptom: "Tocchi terra, fai mulinare le braccia o scendi di lato.",
      why: "Poca attenzione e fretta, o un box che traballa. I pesi rendono più grande ogni correzione.",
      fix:
        "Metti un box largo contro un muro. Tieni un solo manubrio e appoggia l'altra mano a un corrimano o a un " +
        "rack finché dieci di fila sono tranquille.",
      sources: ["project-judgement"],
    },
    {
      id: "incomplete-top",
      symptom: "Torni giù con anca e ginocchio ancora piegati.",
      why:
        "La fine sembra una formalità. Ma ripetizioni a metà non si possono confrontare con quelle intere, e l'anca " +
        "non arriva mai ad aprirsi.",
      fix:
        "Stai sul box come staresti in coda: in tutta la tua altezza e senza fretta. Conta la ripetizione solo " +
        "allora.",
      sources: ["project-judgement"],
    },
  ],

  programming: [
    {
      text:
        "Prime sessioni. Un box di 20 cm (8 in) e nessun peso. Quando dieci per lato scendono in silenzio, porta il " +
        "box alla tua altezza di lavoro, poi prendi 2 kg (5 lb) per mano. Di solito due sessioni bastano per trovare " +
        "altezza e distanza.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Come complementare, 2–4 serie da 8–12 per gamba, una o due volte a settimana. Finisci una gamba, riposa un " +
        "minuto, poi fai l'altra; se le gambe si alternano sul box, il limite diventa l'equilibrio.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Come esercizio principale per le gambe: 8–12 serie a settimana in due o tre sessioni, da 6–12 ripetizioni. " +
        "I rugbisti dello studio sono andati oltre, con sei-otto serie da quattro a otto ripetizioni due volte a " +
        "settimana, sotto supervisione e dopo anni di allenamento.",
      sources: ["appleby-2019", "pelland-2025", "acsm-2026"],
    },
    {
      text:
        "Che cosa aumentare, e in che ordine: prima il controllo, poi le ripetizioni, poi il carico, e per ultima " +
        "l'altezza. L'altezza cambia l'esercizio, quindi tratta un box più alto come un esercizio nuovo con un " +
        "diario suo.",
      sources: ["project-judgement"],
    },
    {
      text:
        "La coppia di manubri successiva è spesso 2 kg (5 lb) in più per mano. È un salto grande se ne tieni sei e " +
        "piccolo se ne tieni trenta, perché porti su anche quasi tutto te stesso. Guadagnatelo con l'intervallo di " +
        "ripetizioni completo in due sessioni.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Tieni due ripetizioni in riserva. La ripetizione che fallisce su un box fallisce con un piede per aria, e " +
        "fermarsi prima non costa quasi niente in crescita.",
      sources: ["refalo-2024", "robinson-2024"],
    },
    {
      text:
        "Nella settimana prende il posto di un affondo o di uno split squat, e nello stesso giorno sta bene con uno " +
        "stacco rumeno o un hip thrust. Se nella sessione ci sono squat pesanti, fallo dopo e più leggero di quanto " +
        "pensi.",
      sources: ["project-judgement", "acsm-2026"],
    },
    {
      text:
        "Lascialo perdere se non c'è un box solido, se sei allo stremo a fine sessione o se hai posto per un solo " +
        "esercizio di gambe. Uno squat muove più peso con meno cose che possono andare storte.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Riscaldamento. Sali su uno step basso dieci volte per gamba, poi una serie all'altezza di lavoro senza " +
        "pesi. La prima serie caricata deve sembrarti noiosa. Se non lo è, per oggi il box è sbagliato.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Se è passato un mese senza farlo, per la prima sessione prendi il box più basso. La forza delle gambe ti " +
        "aspetta; l'abitudine di non spingere da terra va ritrovata.",
      sources: ["project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "Annota altezza del box, carico per mano e ripetizioni per gamba. Se manca una delle tre cose, stai " +
        "confrontando scalinate con scale a pioli.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Se i numeri crescono mentre il box resta quello e l'atterraggio resta silenzioso, stai diventando più " +
        "forte. Se crescono mentre il piede a terra si dà sempre più da fare, no; filma di lato una serie al mese.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Concediti otto settimane prima di giudicare, di più se ti alleni già da un anno. Nello studio quelle otto " +
        "settimane da due sessioni sono bastate per un guadagno netto, in persone che facevano fino a otto serie per " +
        "volta.",
      sources: ["appleby-2019"],
    },
    {
      text:
        "Le singole sessioni ballano. Tra due test della stessa persona un massimale stimato può spostarsi di un " +
        "decimo senza voler dire niente, e l'equilibrio ci aggiunge del suo. Guarda gruppi di quattro sessioni.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "Confronta le gambe sullo stesso box. Una differenza di una o due ripetizioni è ordinaria. Una che cresce " +
        "per un mese merita un box più basso da quel lato e uno sguardo più attento a come appoggia il piede.",
      sources: ["project-judgement"],
    },
    {
      text:
        "C'è anche un test fuori dalla palestra. Prendi una scala che conosci, due gradini per volta, con la spesa. " +
        "Se è diventata noiosa, qualcosa è cambiato.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Nessun progresso per due mesi, e quasi sempre c'eri? Abbassa il box di un palmo e carica l'esercizio come " +
        "si deve. Molti stalli sono box troppo alti perché la gamba li domini.",
      sources: ["project-judgement"],
    },
  ],

  questions: [
    {
      question: "Quanto deve essere alto il box?",
      answer: {
        text:
          "Abbastanza alto da essere duro, abbastanza basso da salire senza saltello e senza schiena curva. Per chi " +
          "comincia sono circa 20–30 cm (8–12 in), per la maggior parte degli allenati 30–45 cm (12–18 in). Sopra i " +
          "50 cm (20 in) pochi lo fanno pulito.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "È il miglior esercizio per i glutei, come si dice?",
      answer: {
        text:
          "In una revisione aveva l'attività dei glutei più alta di tutti gli esercizi. L'attività non è crescita, e " +
          "nessuno ha misurato che cosa facciano gli step-up al volume dei glutei. Buono, sì; il migliore, non " +
          "dimostrato.",
        sources: ["krause-neto-2020", "plotkin-2023"],
        contested: true,
      },
    },
    {
      question: "Come smetto di spingere con la gamba sotto?",
      answer: {
        text:
          "Stai sul suo tallone con le dita tirate su, oppure lascia che tocchi terra solo con le dita, per un " +
          "battito di ciglia. Una pausa in basso toglie il rimbalzo. Un box più basso fa il resto.",
      },
    },
    {
      question: "Devo alternare le gambe?",
      answer: {
        text:
          "Con i pesi meglio di no. Restare su una gamba tiene il piede al suo posto e la tensione dove deve stare. " +
          "Alternare va bene per scaldarsi o per il fiato.",
      },
    },
    {
      question: "Quale piede scende per primo?",
      answer: {
        text: "Quello che è salito per ultimo. Il piede che lavora resta sul box dalla prima all'ultima ripetizione.",
      },
    },
    {
      question: "Step-up o affondi?",
      answer: {
        text:
          "Gli step-up non hanno frenata e sollecitano meno nell'atterraggio, e vogliono un box. Gli affondi " +
          "vogliono spazio e coraggio. Se il passo in avanti disturba ginocchia o piedi, prova questi.",
      },
    },
    {
      question: "Può sostituire lo squat?",
      answer: {
        text:
          "In otto settimane con dei rugbisti ha alzato anche lo squat; di quanto meno rispetto allo squat stesso è " +
          "rimasto poco chiaro. Per la forza generale basta e avanza, per una gara di squat no.",
        sources: ["appleby-2019"],
      },
    },
    {
      question: "E gli step-up laterali o incrociati?",
      answer: {
        text:
          "Spostano il lavoro. Incrociare davanti carica il lato dell'anca, salire di lato è adatto a box bassi, ed " +
          "entrambi hanno mostrato meno attività del grande gluteo rispetto a salire dritto avanti. Aggiungili per " +
          "varietà e tienili leggeri.",
        sources: ["simenz-2012", "krause-neto-2020"],
      },
    },
    {
      question: "Posso usare una panca?",
      answer: {
        text:
          "Se è dura, larga e non può ribaltarsi. Le panche imbottite cedono sotto il tallone, e quelle strette non " +
          "lasciano posto per sbagliare. Meglio un box pliometrico o una pila bassa di dischi bumper in un telaio.",
      },
    },
    {
      question: "Manubri, bilanciere o giubbotto?",
      answer: {
        text:
          "I manubri si mollano facilmente e tengono il peso in basso. Il giubbotto libera le mani per un corrimano. " +
          "Un bilanciere alto sulla schiena ingrandisce ogni oscillazione; serve a pochi.",
      },
    },
    {
      question: "Il ginocchio scricchiola quando salgo. È un male?",
      answer: {
        text:
          "Un rumore senza dolore né gonfiore è comune e da solo non è un motivo per smettere. Il dolore è un'altra " +
          "cosa: abbassa il box, e se resta fatti visitare.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Dove dovrei sentirlo?",
      answer: {
        text:
          "Nella coscia e nel gluteo della gamba sul box, a volte sul lato dell'anca. Un polpaccio indolenzito dal " +
          "lato a terra vuol dire che hai spinto.",
      },
    },
    {
      question: "A che velocità devo andare?",
      answer: {
        text:
          "Su in uno o due secondi, giù in due o più. Per la crescita sembra andare bene qualsiasi cosa tra due e " +
          "otto secondi a ripetizione, quindi scegli il ritmo al quale comandi tu.",
        sources: ["androulakis-korakakis-2024"],
      },
    },
    {
      question: "Come capisco che posso prendere dei pesi?",
      answer: {
        text:
          "Dieci per lato, il tallone del piede a terra che si alza senza spinta, l'atterraggio silenzioso, il " +
          "ginocchio dritto sopra il piede. Se chi ti guarda non trova un difetto, prendi i manubri.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "In cima alzo il ginocchio libero?",
      answer: {
        text:
          "Puoi, e alleni l'equilibrio e la parte anteriore dell'anca. Rende anche più ballerina una serie caricata. " +
          "Impara a chiudere ben alto senza farlo, poi decidi se lo vuoi.",
      },
    },
    {
      question: "Devo inclinarmi in avanti?",
      answer: {
        text:
          "Quanto basta a portare il peso sopra il piede, e questo vale per tutti. Inclinarsi di più probabilmente " +
          "sposta lavoro dalla coscia all'anca. È stato guardato negli affondi, con risultati discordanti, e qui no.",
        sources: ["farrokhi-2008", "bezerra-2021", "project-judgement"],
        contested: true,
      },
    },
    {
      question: "Gli step-up sono cardio o forza?",
      answer: {
        text:
          "Dipende dal box e dal carico. Cinquanta veloci su uno step basso allenano i polmoni. Dieci lenti su un " +
          "vero box con i pesi allenano la gamba. I primi registrali altrove.",
      },
    },
    {
      question: "È la discesa che mi indolenzisce?",
      answer: {
        text:
          "Molto probabilmente. I muscoli che frenano si indolenziscono più di quelli che sollevano, soprattutto se " +
          "il movimento è nuovo. La seconda e la terza settimana sono più miti, e l'indolenzimento non dice niente " +
          "sulla crescita.",
        sources: ["damas-2018", "schoenfeld-contreras-2013"],
      },
    },
    {
      question: "Le mie anche non sono livellate. Importa?",
      answer: {
        text:
          "Un piccolo calo dal lato libero è normale. Se mentre sali affonda tutto il bacino, il lato dell'anca è al " +
          "limite: box più basso e niente pesi, finché uno specchio o un amico ti dice che resta livellato.",
      },
    },
  ],

  safety: [
    {
      text:
        "Ciò che qui può davvero andare storto è una caduta dal box. Box solido, suole asciutte, niente dietro di te " +
        "su cui potresti finire, e pesi che sei disposto a mollare. Non salire mai con un bilanciere sulla schiena " +
        "su un box che non hai provato.",
    },
    {
      text:
        "Un dolore sotto o attorno alla rotula che il giorno dopo senti sulle scale vuol dire meno altezza o un " +
        "altro esercizio, per ora. Se non si calma in una o due settimane, o il ginocchio si gonfia o cede, fallo " +
        "vedere a un professionista.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Interrompi per un dolore che trafigge o si irradia, per un intorpidimento, per un'anca che si blocca. " +
        "Interrompi l'intera sessione, e fatti aiutare, per una pressione al petto, un affanno che non passa o la " +
        "testa che gira. Un box è un brutto posto per svenire.",
    },
    {
      text:
        "Salire con i pesi alza in fretta il battito. Chi ha una malattia di cuore o polmoni o la pressione alta " +
        "dovrebbe avere il sì del medico, fare serie brevi ed espirare a ogni salita.",
      sources: ["hackett-chow-2013", "project-judgement"],
    },
    {
      text:
        "In gravidanza l'equilibrio cambia di mese in mese, e una caduta pesa di più. Chiedi all'ostetrica o al " +
        "medico; uno step basso con un corrimano può restare possibile quando i manubri su un box non lo sono più.",
      sources: ["acog-804"],
    },
    {
      text:
        "Con ossa fragili, una protesi, poco equilibrio o vista debole comincia solo dopo aver chiesto, su uno step " +
        "non più alto di un gradino e con una mano su qualcosa di saldo. Dai 65 anni è un inizio sensato per tutti.",
      sources: ["fragala-2019"],
    },
  ],
};
