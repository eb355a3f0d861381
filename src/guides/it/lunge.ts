import type { Guide } from "../guide";

/** The forward lunge with dumbbells, in Italian. */
export const lunge: Guide = {
  exerciseId: "lunge",
  title: "Affondi",

  overview: [
    {
      text:
        "Un lungo passo avanti, entrambe le ginocchia che si piegano e una spinta che ti riporta dov'eri. La " +
        "ripetizione dopo tocca all'altra gamba. Con un manubrio per mano non servono né rack né panca, solo un paio " +
        "di metri di pavimento: per questo si trova in palestra, in salotto e sui campi sportivi.",
    },
    {
      text:
        "La gamba che fa il passo lavora due volte. Prima frena: quadricipiti e glutei raccolgono il tuo peso che " +
        "cade e lo rallentano finché il ginocchio dietro è sospeso appena sopra il pavimento. Poi ti rilancia in " +
        "alto e indietro. Il grande adduttore aiuta all'anca, il medio gluteo tiene livellato il bacino mentre sei " +
        "su un piede, e il polpaccio guida l'atterraggio.",
    },
    {
      text:
        "Sembra un esercizio per il ginocchio e si comporta più come uno per l'anca. Sedici giovani adulti hanno " +
        "fatto affondi con carichi fino a metà del peso corporeo. Il ginocchio si piegava di più, ma la parte " +
        "maggiore del lavoro la facevano i muscoli dell'anca, e ogni aggiunta di carico andava ad anca e caviglia " +
        "mentre la quota del ginocchio cresceva appena.",
      sources: ["riemann-2012"],
    },
    {
      text:
        "Fare il passo costa ai glutei più che stare fermi in posizione. Con lo stesso carico leggero, donne " +
        "allenate hanno raggiunto il 31% di uno sforzo massimale nell'affondo statico, il 54% in quello in avanti e " +
        "il 58% camminando. Una revisione mette gli affondi tra gli esercizi oltre il 60%. Niente di tutto ciò " +
        "misura la crescita: da un esercizio all'altro l'attività è stata una guida scadente per capire che cosa " +
        "diventa più grande.",
      sources: ["bezerra-2021", "krause-neto-2020", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "Se inclinarsi o no è una vecchia discussione. Dieci persone che facevano affondi senza peso usavano di più " +
        "glutei e femorali esterni quando inclinavano il busto in avanti. Dodici donne con un carico non hanno " +
        "mostrato niente del genere; solo gli estensori della schiena facevano il doppio. Inclinati se la tua anca " +
        "sta meglio. Non aspettarti un altro esercizio.",
      sources: ["farrokhi-2008", "bezerra-2021"],
      contested: true,
    },
    {
      text:
        "Le ginocchia sentono la direzione. In venti donne sane la forza dietro la rotula era circa un quinto più " +
        "alta negli affondi in avanti che in quelli indietro, e arrivava più di due volte più in fretta. Questo non " +
        "dice niente su danni a un ginocchio sano. Dice però da che parte fare il passo se il tuo è sensibile.",
      sources: ["goulette-2021"],
    },
    {
      text:
        "Nessuno studio ha messo gli affondi contro lo squat per la massa. A loro favore parla il ragionamento: " +
        "stessi muscoli, ampie escursioni, poco peso sulla colonna. Contro parla il fatto che devi atterrare, " +
        "sterzare e frenare, per cui le gambe di rado sono l'unico limite.",
      sources: ["project-judgement"],
    },
    {
      text:
        "È un buon esercizio per chi gioca a sport con fermate e cambi di direzione, per i gruppi, per i viaggi e " +
        "per chiunque si annoi alle macchine. Per le gambe più grosse o i numeri più alti è meglio qualcosa che puoi " +
        "fare senza pensare ai piedi.",
      sources: ["project-judgement"],
    },
    {
      text:
        "La profondità conta come nello squat. Nel back squat l'escursione completa ha fatto crescere glutei e " +
        "adduttori molto più della mezza, senza differenza per i quadricipiti. Un affondo fermato a metà non è " +
        "quindi un affondo più leggero. È un altro.",
      sources: ["kubo-2019", "project-judgement"],
    },
    {
      text:
        "Chi è nuovo ai pesi tende a piegare il ginocchio davanti, negli affondi con passo, meno di chi è allenato, " +
        "e meno di quanto riesce a fare da fermo in posizione. Nello studio che l'ha visto il consiglio era di " +
        "imparare prima lo split squat. Combacia con ciò che gli allenatori hanno sempre fatto.",
      sources: ["stastny-2015"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Libera due metri davanti a te e controlla che niente possa rotolarti sotto i piedi.",
        "Stai in piedi con i piedi sotto le anche e un manubrio che pende a ogni lato.",
        "Fai qualche passo a vuoto per trovare la tua misura: entrambe le ginocchia vicine all'angolo retto nel " +
          "punto più basso.",
        "Metti una striscia di nastro dove deve atterrare il tallone davanti, oppure conta le piastrelle.",
        "Lascia scendere le spalle e allungare le braccia, così i pesi non dondolano.",
      ],
      notes: [
        {
          text:
            "Nello split squat, dove è stato misurato, un passo più lungo chiedeva di più a glutei e femorali e " +
            "lasciava i quadricipiti quasi uguali. C'è ogni motivo di pensare che l'affondo segua la stessa regola.",
          sources: ["song-2023"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Sposta il peso sulla gamba che resta, prima che l'altra si stacchi da terra.",
        "Guarda un punto qualche metro più avanti, all'altezza del petto.",
        "Riempi i polmoni e contrai l'addome; il passo comincia quando tutto è fermo.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pianta il tallone davanti e spingiti in alto e indietro in un solo movimento.",
        "Dai alla spinta abbastanza forza da tornare con un passo solo, senza passetti in mezzo.",
        "Tieni il petto dov'era; l'idea non è raddrizzarsi tirando con la schiena.",
        "Guida il ginocchio lungo il secondo dito finché il piede è sotto carico.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Riporta il piede accanto all'altro e mettiti del tutto in piedi.",
        "Espira, lascia fermare i pesi e conta soltanto adesso.",
        "Cambia gamba, oppure resta sulla stessa se la tua serie è fatta così.",
      ],
      notes: [
        {
          text:
            "Sinistra e destra a turno, o un lato fino in fondo? Alternare dà un riposo a ogni gamba e più da fare " +
            "al cuore; un lato per volta stanca il muscolo in meno minuti. Nessuno ha mostrato che uno dei due " +
            "faccia crescere di più, quindi scegline uno, tienilo e annotalo.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Fai il passo e lascia toccare prima il tallone, un istante dopo tutto il piede, più piano che puoi.",
        "Mantieni tra i piedi la larghezza delle anche; fare il passo su una fune tesa è cercare la caduta.",
        "Scendi in mezzo ai due piedi finché il ginocchio dietro è a meno di 5 cm (2 in) da terra.",
        "Tieni il peso soprattutto sul piede davanti, con il tallone piantato.",
        "Inverti appena il movimento si ferma, senza riposare laggiù e senza rimbalzare.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Larghezza anche, braccia lunghe", "Sai dove atterri"] },
    { phase: "brace", cues: ["Fermo prima del passo", "Occhi avanti"] },
    { phase: "lift", cues: ["Tallone giù, spingi indietro", "Una spinta e torni", "Ginocchio segue il piede"] },
    { phase: "top", cues: ["Piedi uniti, in piedi", "Pesi fermi"] },
    { phase: "lower", cues: ["Atterra come un gatto", "Giù in mezzo ai piedi", "Ginocchio dietro sospeso"] },
  ],

  mistakes: [
    {
      id: "lost-balance",
      symptom: "Atterrando barcolli di lato, agiti i manubri come pale di mulino o ti servono due passi per tornare.",
      why:
        "Quasi tutti gli sbandamenti nascono prima che il piede atterri: troppo in fretta, troppo stretto, occhi a " +
        "terra. L'esercizio chiede al tuo equilibrio più di qualunque peso che probabilmente terrai in mano, perciò " +
        "è questo l'errore che ferma per primo.",
      fix:
        "Rallenta il passo e allargalo di un palmo. Fermati un secondo intero tra una ripetizione e l'altra. Se " +
        "continua, fai split squat per qualche settimana e poi torna.",
      sources: ["project-judgement"],
    },
    {
      id: "step-too-short",
      symptom: "Il tallone davanti si stacca da terra e finisci appollaiato sulle dita.",
      why:
        "Le gambe stanche barano sulla distanza, perché da un passo corto è più facile tornare. Così l'anca lavora " +
        "meno e, nel tratto profondo, la rotula preme di più contro il femore.",
      fix: "Mira al nastro con il tallone a ogni ripetizione. La serie è finita quando non ci arrivi più.",
      sources: ["escamilla-2008", "song-2023"],
    },
    {
      id: "knees-cave-in",
      symptom:
        "Quando il piede prende il peso, il ginocchio si tuffa verso l'interno, spesso con l'arco del piede che " +
        "crolla.",
      why:
        "Frenare su una gamba è più difficile da controllare che starci sopra, quindi un ginocchio che nello squat " +
        "si comporta bene qui può ancora sgarrare. Viene trattato come un errore serio perché arriva con velocità.",
      fix:
        "Atterra su un treppiede di tallone, alluce e mignolo. Torna a un passo più lento e senza peso finché dieci " +
        "di fila vanno dritti, e ricostruisci da lì.",
      sources: ["project-judgement"],
    },
    {
      id: "heavy-landing",
      symptom: "Il pavimento rimbomba, i dischi tintinnano e senti la frenata nel ginocchio o nell'anca.",
      why:
        "Stai cadendo sul piede e ti fermi con l'articolazione, quando dovresti fermarti con i muscoli. Manubri più " +
        "pesanti peggiorano la cosa in fretta.",
      fix:
        "Fai del silenzio lo scopo della serie. Accorcia il volo del piede, piega prima, e riduci il carico finché " +
        "chi sta nella stanza accanto non ti sentirebbe.",
      sources: ["project-judgement"],
    },
    {
      id: "trunk-folds-forward",
      symptom: "In fondo il petto è vicino alla coscia, e a risalire è la zona lombare.",
      why:
        "Lo sguardo in basso, i manubri che scivolano davanti alla gamba, o un passo troppo lungo per le tue anche. " +
        "Sotto carico gli estensori della schiena raddoppiano la loro parte senza che i glutei guadagnino niente di " +
        "misurabile.",
      fix: "Tieni i pesi di fianco alle anche. Accorcia un poco il passo e risali guidando con lo sterno.",
      sources: ["bezerra-2021"],
    },
    {
      id: "back-leg-push",
      symptom: "Il piede dietro resta piatto o spinge forte, e il giorno dopo è il suo polpaccio a essere indolenzito.",
      why:
        "Con due gambe si spinge più forte, quindi il corpo lo fa senza che tu lo chieda. La gamba che fa il passo, " +
        "quella che volevi allenare, passa una giornata più leggera.",
      fix: "Resta proprio sulla punta delle dita dietro, tallone alto, e senti il tallone davanti prima di spingere.",
      sources: ["project-judgement"],
    },
    {
      id: "lowered-too-fast",
      symptom:
        "Ti lasci cadere fino in fondo e ti riprendi negli ultimi centimetri, oppure picchi il ginocchio dietro a " +
        "terra.",
      why:
        "La gravità è veloce e frenare stanca. Eppure la frenata è metà di ciò che questo esercizio ha da offrire, e " +
        "un ginocchio sul cemento non insegna niente.",
      fix: "Conta due mentre scendi. Se non arrivi a due, per oggi i manubri sono troppo pesanti.",
      sources: ["project-judgement"],
    },
  ],

  programming: [
    {
      text:
        "Per cominciare. Prima del primo manubrio ci sono dieci passi senza peso per lato, con un atterraggio che " +
        "nessuno sente. Poi 4 kg (10 lb) per mano. Di solito ci vogliono tre sessioni perché il passo cada nello " +
        "stesso punto senza guardare.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Come complementare: due-quattro serie da 8–12 per gamba, una o due volte a settimana. Alternando sono 16–24 " +
        "passi a serie, quindi anche i polmoni diranno la loro. Riposa finché si sono calmati.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Come priorità: 8–12 serie a settimana in due o tre giorni, con 8–15 ripetizioni per gamba. Esistono serie " +
        "da cinque più pesanti, ma allora decide l'atterraggio e non la gamba. La forza prendila da uno squat e " +
        "tieni gli affondi per il volume.",
      sources: ["acsm-2026", "pelland-2025", "project-judgement"],
    },
    {
      text:
        "Come progredire. Prima l'atterraggio si fa più silenzioso, poi le serie si allungano, poi i manubri pesano " +
        "di più. Quando ogni serie di due sessioni arriva in cima all'intervallo con due passi di riserva, sali con " +
        "la coppia più piccola che ha la tua palestra, in genere 2 kg (5 lb) per mano.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Quanto vicino al limite. Lascia due buone ripetizioni non fatte per ogni gamba. Cedere in questo esercizio " +
        "vuol dire inciampare con dei pesi in mano, e gli studi mostrano che le ultime ripetizioni prima del " +
        "cedimento aggiungono poca crescita.",
      sources: ["refalo-2024", "robinson-2024"],
    },
    {
      text:
        "Accanto ad altri esercizi. Gli affondi calpestano il terreno di squat, leg press e split squat: contali " +
        "insieme quando fai la somma della settimana. Stanno bene dopo stacchi o hip thrust. Affondi pesanti alla " +
        "vigilia di una partita o di una corsa lunga sono un brutto regalo a te stesso.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Nella sessione mettili dopo il lavoro pesante con il bilanciere, quando riesci ancora a mettere bene i " +
        "piedi. Come ultimo esercizio, con la testa che gira dalla fatica, scegli piuttosto una macchina.",
      sources: ["acsm-2026", "project-judgement"],
    },
    {
      text:
        "Lasciali fuori se hai posto per un solo esercizio di gambe, se li detesti, o se il pavimento è bagnato, " +
        "affollato o irregolare. Affondi inversi, split squat e step-up fanno quasi lo stesso con meno in gioco.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Dopo una pausa di un mese o più, riparti con due terzi dei vecchi manubri e metà delle serie. Frenare " +
        "indolenzisce i muscoli che ne hanno fatto a meno, e la seconda sessione è più facile se la prima è stata " +
        "breve.",
      sources: ["project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "Il numero che conta è quanti passi puliti fa una gamba con un dato peso. Pulito vuol dire tallone sul " +
        "segno, ginocchio dietro basso, atterraggio silenzioso. Senza questa regola il diario sale mentre il passo " +
        "si accorcia.",
      sources: ["project-judgement"],
    },
    {
      text:
        "I primi guadagni sono abilità. Chi raddoppia i manubri in sei settimane ha soprattutto imparato ad " +
        "atterrare. Giudica il muscolo dal secondo mese in poi.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Aspettati oscillazioni. Sonno, scarpe e pavimento spostano un affondo più di quanto spostino una macchina, " +
        "quindi fidati dell'andamento di sei o otto sessioni più che di una sola. Un aumento che sparisce la " +
        "settimana dopo era solo il tempo che cambia.",
      sources: ["grgic-2020", "project-judgement"],
    },
    {
      text:
        "Guarda le gambe separatamente. Se un lato cede sempre per primo, annotalo, lascialo comandare e vedi se in " +
        "due mesi la distanza si riduce.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Per la massa, passa un metro a metà coscia ogni quattro settimane e scatta una foto con la stessa luce. I " +
        "cambiamenti che vedi nel primo mese sono gonfiore tanto quanto crescita.",
      sources: ["damas-2018"],
    },
    {
      text:
        "Oltre a contare, ascolta. Un atterraggio passato da un tonfo a un tocco con lo stesso peso è progresso " +
        "nella frenata, e di solito arriva qualche settimana prima che salga il carico.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Fermo da otto settimane con le sessioni fatte? Chiediti quale limite hai toccato. Fiato: riposa di più. " +
        "Presa: cinghietti. Equilibrio: split squat. Gambe: più serie o meno riserva, un cambiamento per volta.",
      sources: ["project-judgement"],
    },
  ],

  questions: [
    {
      question: "In avanti o indietro?",
      answer: {
        text:
          "Indietro è più facile da controllare e più gentile con la rotula; in avanti ti chiede di frenare ed è " +
          "adatto agli sport di campo. Cosce e anche si allenano con entrambi. Se sei agli inizi, imparali in " +
          "quest'ordine.",
        sources: ["goulette-2021"],
      },
    },
    {
      question: "Gli affondi fanno male alle ginocchia?",
      answer: {
        text:
          "Per un ginocchio sano non ci sono prove che lo facciano. La forza dietro la rotula cresce con la piega, e " +
          "un passo corto la alza ancora. Se il tuo fa male, prova un passo più lungo, una piega minore o il passo " +
          "indietro, e fai vedere un dolore che resta.",
        sources: ["escamilla-2008", "goulette-2021"],
      },
    },
    {
      question: "Quanto deve essere lungo il passo?",
      answer: {
        text:
          "Abbastanza perché il tallone davanti resti giù e in fondo entrambe le ginocchia siano vicine all'angolo " +
          "retto. Da tallone a tallone, per molti si avvicina alla lunghezza della gamba; i tuoi piedi te lo dicono " +
          "meglio di una regola.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Perché mi brucia il lato dell'anca?",
      answer: {
        text:
          "Il medio gluteo tiene livellato il bacino mentre sei su un piede. Lavora di più quando il peso è nella " +
          "mano opposta alla gamba che fa il passo; negli affondi camminati così ha raggiunto il 90% di uno sforzo " +
          "massimale.",
        sources: ["stastny-2015"],
      },
    },
    {
      question: "Affondi camminati o questi?",
      answer: {
        text:
          "Gli affondi camminati tolgono la spinta all'indietro e aggiungono un passo in avanzamento, che chiede " +
          "spazio e più equilibrio. L'attività dei glutei era più o meno la stessa. Scegli in base allo spazio che " +
          "hai.",
        sources: ["bezerra-2021"],
      },
    },
    {
      question: "Conto ogni gamba o ogni passo?",
      answer: {
        text:
          "Registra le ripetizioni per gamba. Dieci vuol dire dieci a sinistra e dieci a destra. Qualunque cosa tu " +
          "scelga, non cambiarla mai a metà programma, o il grafico farà un salto senza motivo.",
      },
    },
    {
      question: "Scrivo un manubrio o tutti e due?",
      answer: {
        text:
          "Uno. Il carico di questo esercizio è ciò che hai in ogni mano; due da dieci si registrano come 10 " +
          "kg (20 lb). Se una stima supera il tuo peso corporeo per mano, probabilmente li hai sommati.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Posso usare un bilanciere?",
      answer: {
        text:
          "Sì, e si registra come un esercizio a sé. Il carico sta più in alto, quindi uno sbandamento è più " +
          "difficile da recuperare e non puoi semplicemente mollare. Usalo quando i manubri hanno superato la tua " +
          "presa.",
      },
    },
    {
      question: "Il ginocchio dietro batte a terra. È un problema?",
      answer: {
        text:
          "Un tocco leggero su un tappetino è un buon indicatore di profondità. Un colpo è segno che ti lasci " +
          "cadere. Metti giù qualcosa di morbido e arrivaci sotto controllo.",
      },
    },
    {
      question: "Mi manca il fiato prima che le gambe siano stanche. E adesso?",
      answer: {
        text:
          "Le serie alternate sono lunghe. Fai una gamba, riposa un minuto, fai l'altra, oppure usa meno ripetizioni " +
          "con più peso. Un po' di fiatone fa parte del patto.",
      },
    },
    {
      question: "Gli affondi mi renderanno più veloce?",
      answer: {
        text:
          "Gambe forti aiutano, ma nessuno studio mostra che questo esercizio da solo renda più veloce chi corre. " +
          "Allena la frenata su una gamba, che vale la pena avere per chiunque cambi direzione.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Il busto deve stare dritto?",
      answer: {
        text:
          "Quasi dritto, e si muove con la coscia. Inclinarlo ha coinvolto di più i glutei quando non si portava " +
          "niente e non l'ha fatto sotto carico, mentre la schiena ha lavorato di più in entrambi i casi.",
        sources: ["farrokhi-2008", "bezerra-2021"],
        contested: true,
      },
    },
    {
      question: "Posso fare affondi ogni giorno?",
      answer: {
        text:
          "Senza peso, come movimento, sì. Con carico, due o tre giorni a settimana ti lasciano allenarli forte e " +
          "recuperare. A parità di serie, più giorni non fanno crescere più muscolo.",
        sources: ["pelland-2025"],
      },
    },
    {
      question: "Come smetto di ondeggiare?",
      answer: {
        text:
          "Più largo, più lento, occhi alti. Poi guarda le scarpe: suole spesse e morbide sono come stare su un " +
          "materasso. Metti dieci passi senza peso in ogni riscaldamento.",
      },
    },
    {
      question: "E se mi fanno male i piedi quando spingo indietro?",
      answer: {
        text:
          "Atterra con tutto il piede, così il carico non sta solo sulle dita. Ad alcuni aiutano scarpe rigide, ad " +
          "altri i piedi nudi. Un dolore sotto il tallone o all'alluce che dura oltre la sessione va fatto vedere.",
      },
    },
    {
      question: "Dove tengo i manubri?",
      answer: {
        text:
          "Di fianco alle anche, fermi, pollici avanti o palmi verso l'interno. Se nel passo urtano la coscia, " +
          "tienili un po' più larghi. Sulle spalle stancano prima le braccia e alzano il tuo baricentro.",
      },
    },
    {
      question: "È meglio un affondo con torsione o con salto?",
      answer: {
        text:
          "È diverso, e più difficile da caricare. La torsione aggiunge un compito al busto quando il ginocchio ne " +
          "ha meno bisogno; il salto allena l'elasticità. Per muscoli e forza tieni il passo semplice.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Posso farli su sabbia, erba o in pendenza?",
      answer: {
        text:
          "Senza peso, certamente. Con i pesi vuoi un pavimento che dia ogni volta la stessa risposta, perché è così " +
          "che impari a mettere il piede e che il diario resta onesto.",
      },
    },
    {
      question: "Come mi scaldo?",
      answer: {
        text:
          "Cinque minuti di camminata o di bici, dieci split squat senza peso per lato, poi una serie di affondi con " +
          "metà del carico previsto. Se i primi passi sono rumorosi, aggiungi un'altra serie facile.",
      },
    },
  ],

  safety: [
    {
      text:
        "Il pericolo qui è cadere. Pavimento asciutto, piano e libero; lacci legati; manubri abbastanza leggeri da " +
        "lasciarli cadere di lato appena un piede scivola. Mollali. Un pavimento costa meno di un polso.",
    },
    {
      text:
        "Fermati se il ginocchio cede, si blocca, si gonfia o dà un dolore acuto, o se un dolore all'inguine, " +
        "all'anca o al tallone cresce di passo in passo. Se la volta dopo c'è ancora, vai da un fisioterapista o da " +
        "un medico prima di fare altri affondi.",
    },
    {
      text:
        "Dolore al petto, polso martellante o irregolare, la sensazione di svenire, un mal di testa che arriva come " +
        "un colpo: siediti, chiama aiuto e non finire la serie. Le serie alternate lunghe sono un lavoro duro per il " +
        "cuore: se il tuo è in cura, chiedi prima.",
    },
    {
      text:
        "La gravidanza sposta il baricentro e può rendere più lasse le articolazioni del bacino. Chiedi a chi ti " +
        "segue se fare passi sotto carico è ancora una buona idea; uno split squat con appoggio può essere la scelta " +
        "più gentile.",
      sources: ["acog-804"],
    },
    {
      text:
        "Con osteoporosi, capogiri, vista debole, disturbi dei nervi nei piedi o dopo un'operazione a " +
        "un'articolazione, un inciampo costa più di quanto valga l'esercizio. Fatti consigliare e, se ti dicono di " +
        "procedere, comincia accanto a un corrimano.",
      sources: ["fragala-2019"],
    },
    {
      text:
        "Pesi che dondolano ti tirano fuori linea. Se le braccia non riescono a tenere fermi i manubri, usane di più " +
        "leggeri o stringi un solo peso al petto, e tieni gli altri a un passo intero di distanza da ogni lato.",
    },
    {
      text:
        "Bambini e adolescenti possono fare affondi, prima con il proprio corpo e con qualcuno che guarda. I carichi " +
        "vengono dopo che l'atterraggio è silenzioso e dritto.",
      sources: ["lloyd-2014"],
    },
  ],
};
