import type { Guide } from "../guide";

/** The Smith machine hip thrust, in Italian. */
export const smithMachineHipThrust: Guide = {
  exerciseId: "smith-machine-hip-thrust",
  title: "Hip thrust al multipower",

  overview: [
    {
      text:
        "Una panca dietro di te, la sbarra di un multipower sopra le anche e binari che la tengono in piano. Spingi " +
        "su come in ogni hip thrust; quello che non fai più è impedire alla sbarra di inclinarsi e rotolare. La " +
        "sganci, spingi e la riagganci senza l'aiuto di nessuno.",
    },
    {
      text:
        "Il lavoro è quello dell'esercizio libero. Guida il grande gluteo, femorali e grande adduttore aiutano, " +
        "addome e cosce ti tengono compatto. Sull'hip thrust sui binari non c'è alcuno studio, perciò ruoli e " +
        "conteggi sono ripresi dal bilanciere e segnati come giudizio.",
      sources: ["project-judgement"],
    },
    {
      text:
        "I binari cambiano due cose. La sbarra non può rotolare verso la pancia, e non può nemmeno seguirti. Se la " +
        "panca è fuori posto di dieci centimetri, un bilanciere libero trova la sua strada; questa sbarra ti " +
        "striscia sulle anche a ogni ripetizione. Il posto della panca conta quindi più di ogni altra scelta che fai " +
        "qui.",
    },
    {
      text:
        "Che cosa aspettarsi? In persone nuove ai pesi, nove settimane con un bilanciere libero hanno dato ai glutei " +
        "circa quanto lo squat, e aggiungere hip thrust a leg press e stacchi a gambe tese ha dato qualcosa in più " +
        "che lasciarli fuori, con più serie in totale. Nulla fa pensare che i binari annullino questo; nulla prova " +
        "che non lo facciano.",
      sources: ["plotkin-2023", "kassiano-2024"],
      contested: true,
    },
    {
      text:
        "L'attività dei glutei nell'hip thrust è alta, più che nello squat a sforzo paragonabile, e spesso la si " +
        "vende come prova di una crescita più rapida. Non lo è: l'attività non diceva dove il muscolo cresceva. Non " +
        "usare gli elettrodi come argomento né per il bilanciere né per i binari.",
      sources: ["contreras-2015", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "È adatto a chi si allena da solo e pesante. Per agganciare basta ruotare i polsi, i fermi di sicurezza " +
        "prendono una ripetizione mancata, e una sbarra all'altezza delle anche ti risparmia di far rotolare i " +
        "dischi sopra le tibie. È adatto anche a chi si ritrova il bilanciere sempre spostato da un lato.",
    },
    {
      text:
        "È poco adatto dove i binari sono inclinati e le panche imbullonate, o dove il gancio più basso è troppo " +
        "alto per una partenza bassa. Prova il percorso con la sbarra scarica prima di caricare qualsiasi cosa.",
    },
    {
      text:
        "Il peso della sbarra è un enigma a sé. A seconda di contrappesi e marca può sembrare 7 kg o 25 kg (da 15 a " +
        "55 lb); questa libreria presume 15 kg (33 lb) finché non le dici altro. Chiedi, leggi l'adesivo o appendila " +
        "a una bilancia per valigie.",
      sources: ["project-judgement"],
    },
    {
      text:
        "La schiena ha comunque da fare. Sulla colonna preme poco dall'alto, ma nell'esercizio libero il momento " +
        "alla sua base superava del 24% quello dello squat, e i binari non fanno nulla per cambiarlo.",
      sources: ["otsuka-2021"],
    },
    {
      text:
        "Allora quale, binari o bilanciere libero? Se ti piace caricare di più e odi le complicazioni, i binari; se " +
        "vuoi che il numero voglia dire lo stesso in ogni palestra, il bilanciere libero. I glutei difficilmente " +
        "prenderanno partito. Nessuno ha confrontato i due per la crescita, e in generale non è stato il tipo di " +
        "attrezzo a deciderla.",
      sources: ["acsm-2026", "project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Tira la panca di traverso nella macchina, il lato lungo verso la sbarra, e bloccala in modo che non possa " +
          "scivolare indietro.",
        "Appoggia le scapole sul bordo, alza le anche senza carico nella posizione finale e sposta la panca finché " +
          "la sbarra cadrebbe nella loro piega.",
        "Controlla anche il basso: lì una piccola deriva verso le cosce è normale. Se la sbarra scivola verso la " +
          "pancia, la panca è troppo vicina; se scivola molto lungo le cosce, è troppo lontana.",
        "Metti i fermi di sicurezza un dito sotto il tuo punto più profondo e imbottisci la sbarra.",
        "Pianta i piedi in modo che in alto le tibie siano verticali, poi segna panca e piedi con il nastro.",
      ],
      notes: [
        {
          text:
            "Le anche che ruotano attorno a una panca si muovono su un arco: salendo vanno anche di qualche " +
            "centimetro verso i piedi. Con i binari inclinati siediti in modo che la sbarra faccia lo stesso. È " +
            "geometria e non una misura, quindi prova anche nell'altro verso.",
          sources: ["project-judgement"],
        },
        {
          text:
            "Con i piedi oltre la tibia verticale lavorano di più i femorali, con i piedi più vicini i quadricipiti. " +
            "Lo studio usava un bilanciere libero, il 40% del massimale e sette praticanti.",
          sources: ["collazo-garcia-2018"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Impugna la sbarra alla larghezza delle anche a braccia tese e ruotala fuori dai ganci.",
        "Premi le scapole contro la panca, mento verso il petto.",
        "Riempi la pancia d'aria e bloccala.",
      ],
      notes: [
        {
          text:
            "Sgancia prima del grande respiro, non dopo. Se giri i polsi a petto pieno, metà della tenuta è andata " +
            "quando la sbarra è libera.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "lift",
      steps: [
        "Spingi entrambi i talloni dritti nel pavimento, e la sbarra andrà dove portano i binari.",
        "Non spingere indietro contro la panca; sui binari l'errore non si vede, senti soltanto la panca muoversi.",
        "Tieni le ginocchia sopra i piedi.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Fermati con il tronco orizzontale e le cosce in linea.",
        "Lascia che i glutei reggano la sbarra per un secondo; le mani potrebbero mollare adesso, e non devono.",
        "Espira in cima con le costole ancora giù.",
      ],
      notes: [
        {
          text:
            "Tronco orizzontale e tibie verticali sono ciò su cui gli allenatori concordano per il bilanciere " +
            "libero, e non c'è motivo di finire altrove sui binari. I 10 gradi di tolleranza di questa libreria sono " +
            "un margine suo.",
          sources: ["iron-hip-thrust-guide", "contreras-blog", "project-judgement"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Accompagna giù la sbarra per due secondi e lascia che le scapole facciano da cerniera.",
        "Inverti appena sopra i fermi, non su di essi.",
        "Quando hai finito, alza la sbarra ai ganci, gira i polsi e assicurati che le due estremità abbiano preso " +
          "prima di sfilarti.",
      ],
      notes: [
        {
          text:
            "Appoggiare la sbarra sui fermi tra una ripetizione e l'altra è un modo legittimo di allenarsi, e più " +
            "facile da ripetere uguale. Non è stato confrontato con il mantenere la tensione. Scegline uno e tienilo.",
          sources: ["davies-2021", "project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Nella piega, controlla due volte", "Fermi sotto il fondo"] },
    { phase: "brace", cues: ["Sgancia, poi blocca", "Spalle pesanti sulla panca"] },
    { phase: "lift", cues: ["Dritto nei talloni"] },
    { phase: "top", cues: ["In piano e tieni", "Costole giù"] },
    { phase: "lower", cues: ["Inverti sopra i fermi", "Entrambi i ganci chiusi"] },
  ],

  mistakes: [
    {
      id: "lumbar-hyperextension",
      symptom: "Alla fine della spinta la pancia supera la linea delle cosce e le costole si aprono.",
      why:
        "I binari continuano a salire, e tu con loro. Siccome nulla oscilla, niente ti avvisa quando la schiena " +
        "prende il posto dei glutei. Può irritare la zona lombare; una lesione duratura non è dimostrata.",
      fix:
        "Metti un pezzo di nastro sul montante, all'altezza a cui la sbarra deve fermarsi. Mento raccolto, occhi " +
        "sulle ginocchia, e un decimo di peso in meno se il nastro viene superato ancora.",
      sources: ["iron-hip-thrust-guide", "saraceni-2020"],
      contested: true,
    },
    {
      id: "bench-misplaced",
      symptom:
        "La sbarra ti raschia le anche mentre ti muovi, il cuscinetto gira e le maglie si consumano sempre nello " +
        "stesso punto.",
      why:
        "Le anche percorrono un arco e la sbarra una retta. Coincidono solo quando la panca è al posto giusto. " +
        "Altrimenti una parte della spinta è attrito, e a decidere quando finisce la serie è il punto dolente.",
      fix:
        "Risistemala guardando prima la posizione alta e poi la bassa, con la sbarra scarica. Poi segna il " +
        "pavimento. Sono cinque minuti una volta e dieci secondi per sempre.",
    },
    {
      id: "load-too-high",
      symptom: "I dischi riempiono i manicotti, la sbarra sale di due terzi e le anche non arrivano mai in piano.",
      why:
        "Senza l'equilibrio a limitarti, il peso sale più in fretta della forza su tutta l'escursione. Quello che " +
        "manca è sempre la cima.",
      fix:
        "Abbassa il carico finché ogni ripetizione di una serie da otto si ferma sul segno del nastro, e sali con i " +
        "dischi più piccoli.",
    },
    {
      id: "incomplete-top",
      symptom: "L'anca è ancora piegata quando la sbarra inverte, anche se la serie sembra pesante e laboriosa.",
      why:
        "Con binari inclinati o una panca troppo bassa la sbarra può essere davvero più dura alla fine. Più spesso è " +
        "abitudine, a furia di inseguire i numeri.",
      fix:
        "In ogni ripetizione fai in cima una pausa contando uno. Se fallisce già la prima, guarda l'altezza della " +
        "panca prima del carico.",
    },
    {
      id: "feet-too-close",
      symptom: "I talloni si alleggeriscono, le ginocchia scivolano avanti e brucia sopra la rotula.",
      why:
        "I binari ti lasciano spingere come alla leg press, cosa che un bilanciere libero punirebbe. Così i " +
        "quadricipiti si intrufolano e nessuno se ne accorge.",
      fix: "Porta avanti i piedi finché in alto la tibia è perpendicolare al pavimento, e lì muovi un attimo le dita.",
      sources: ["collazo-garcia-2018"],
    },
    {
      id: "feet-too-far",
      symptom: "Le tibie pendono verso di te, i femorali si aggrappano e la panca viene spinta indietro.",
      why:
        "I piedi lontani spingono il pavimento via da te. Un bilanciere libero si sposterebbe e te lo direbbe; qui " +
        "assorbe la panca, e dietro la coscia arriva il crampo.",
      fix: "Rientra di mezzo piede alla volta. La panca dovrebbe restare ferma anche se stesse sul ghiaccio.",
      sources: ["collazo-garcia-2018"],
    },
    {
      id: "stops-not-set",
      symptom: "I ganci sono il tuo unico piano, e all'ultima ripetizione li cerchi con le braccia che tremano.",
      why:
        "Un polso girato può mancare il gancio o prenderlo da un lato solo. Sotto la sbarra non puoi farla rotolare " +
        "via, perché i binari te la tengono sopra.",
      fix:
        "Metti entrambi i fermi di sicurezza appena sotto il tuo punto più basso prima della prima serie carica, e " +
        "provali appoggiandoci la sbarra scarica.",
    },
    {
      id: "no-bar-pad",
      symptom: "Righe rosse sulle anche, e ripetizioni che finiscono dove comincia il dolore.",
      why:
        "Una sbarra che non può rotolare preme sulla stessa striscia dalla prima all'ultima, quindi fa male prima di " +
        "una libera. Il consiglio abituale di 60–70 kg (130–155 lb) riguarda la comodità, senza uno studio alle " +
        "spalle.",
      fix: "Usa un manicotto spesso e fallo scorrere ogni volta al centro; gira in alto il taglio, così non si apre.",
      sources: ["iron-hip-thrust-guide"],
    },
  ],

  programming: [
    {
      text:
        "Per cominciare. Prima la sbarra scarica, due o tre sedute, finché panca e piedi hanno i loro segni. Poi " +
        "aggiungi 5 kg (10 lb) alla volta finché sopravvive la pausa in cima. Chi comincia qui va veloce, perché " +
        "oltre al posto c'è poco da imparare.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Come complementare, da due a quattro serie da 8–12 una o due volte a settimana. Dopo lo squat nella stessa " +
        "macchina bastano una panca e due minuti, ed è il motivo migliore per farlo lì.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Come priorità, 10–15 serie a settimana in due o tre sedute. Serie da 6–8 un giorno e da 10–15 un altro sono " +
        "una buona coppia. Né la coppia né il suo ordine si sono dimostrati migliori del restare in un intervallo; " +
        "per la crescita entrambi hanno un buon sostegno.",
      sources: ["iron-hip-thrust-guide", "schoenfeld-2017", "pelland-2025"],
      contested: true,
    },
    {
      text:
        "Sforzo. Con i fermi al loro posto puoi arrivare a una ripetizione dalla fine, perché una ripetizione " +
        "mancata si ferma lì sopra. Per la crescita il cedimento non è richiesto, e allunga il recupero di un " +
        "giorno o due.",
      sources: ["refalo-2024", "moran-navarro-2017"],
    },
    {
      text:
        "Progressione. Prima le ripetizioni, poi il carico: quando tutte le serie hanno raggiunto due volte la cima " +
        "dell'intervallo, aggiungi 2,5–5 kg (5–10 lb) e ricomincia dal basso. Salti più grandi di un decimo " +
        "raramente si mantengono.",
      sources: ["acsm-2009"],
    },
    {
      text:
        "Accanto ad altri esercizi. Di squat e stacco non ripete nulla se non la stanchezza, quindi può seguire " +
        "l'uno o l'altro. Due tipi di hip thrust nella stessa seduta sono un'altra faccenda. Allenano due volte la " +
        "stessa cosa: scegline uno, o usa il secondo per serie lunghe e leggere.",
      sources: ["krause-neto-2025", "project-judgement"],
    },
    {
      text:
        "Passare dai binari al bilanciere libero e viceversa. Trattalo in entrambi i versi come un esercizio nuovo. " +
        "Per la prima seduta prendi circa quattro quinti dei tuoi numeri e guarda. Qualcuno trova i binari più " +
        "facili, altri più duri, a seconda di peso della sbarra, inclinazione e attrito.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Quando lasciarlo. Se la macchina è sempre occupata, i binari si inceppano o nessuna panca ci sta, un " +
        "manubrio, un bilanciere libero o il pavimento fanno lo stesso lavoro. Con squat e stacchi che fanno già " +
        "crescere i tuoi glutei, puoi lasciarli tutti.",
    },
  ],

  isItWorking: [
    {
      text:
        "Fidati di questo diario più che di quasi tutti gli altri, purché i segni siano gli stessi. Binari e nastro " +
        "tolgono due fonti di rumore. Restate tu e la giornata, e anche così un massimale testato si muove di circa " +
        "il 4% senza motivo.",
      sources: ["grgic-2020", "project-judgement"],
    },
    {
      text:
        "Cerca un aumento della media di quattro sedute rispetto alle quattro precedenti. Circa il 6% va oltre il " +
        "caso, e la metà è un indizio. I singoli record servono all'umore.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "Nel diario scrivi il nome della macchina. Un altro multipower con altri contrappesi può spostare ogni " +
        "numero di dieci chili da un giorno all'altro. Se il massimale stimato salta di un quarto, chiediti che cosa " +
        "stavi sollevando prima di chiederti come.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Conta quanto costa. Due ripetizioni in meno in riserva con lo stesso carico per tre sedute, una sbarra che " +
        "rallenta presto e un sonno che peggiora: insieme dicono riposo, non altri dischi. Una settimana leggera " +
        "chiarisce; se dopo ritrovi il tuo meglio di prima, la stanchezza nascondeva i progressi.",
      sources: ["halperin-2022", "saw-2016", "project-judgement"],
    },
    {
      text:
        "Se il carico sale e dopo tre mesi non si vede e non si misura nulla, controlla nel video la posizione in " +
        "cima. Pesante e corto è il modo classico di diventare più forti solo al multipower. Poi guarda il cibo e il " +
        "numero di serie settimanali.",
    },
    {
      text:
        "Aspettati settimane rapide e poi mesi lenti. I primi 20 o 30 kg (da 45 a 65 lb) consistono soprattutto nel " +
        "trovare il solco e osare spingere. Una crescita degna del nome non si giudica prima di circa otto settimane " +
        "e sedici sedute.",
      sources: ["damas-2018", "steele-2022"],
    },
  ],

  questions: [
    {
      question: "Multipower o bilanciere libero per l'hip thrust?",
      answer: {
        text:
          "Per le dimensioni prendi quello su cui riesci a spingere forte senza complicazioni. Nessuno studio li ha " +
          "messi a confronto. Il bilanciere libero ti insegna a guidare; i binari fanno risparmiare il tempo che " +
          "guidare costa.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Da che parte mi metto con i binari inclinati?",
      answer: {
        text:
          "Per geometria, in modo che la sbarra salendo vada verso i piedi, perché lo fanno anche le anche. Fai " +
          "cinque ripetizioni per verso con la sbarra scarica e tieni quello in cui il cuscinetto non gira.",
      },
    },
    {
      question: "Quanto pesa la sbarra?",
      answer: {
        text:
          "Dipende dal costruttore: da 7 a 25 kg (da 15 a 55 lb), meno dove aiuta un contrappeso. Cerca il dato " +
          "della tua, impostalo una volta e non cambiarlo più. La tendenza è giusta anche se la cifra è un po' " +
          "sbagliata.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Dove va la panca se è imbullonata o troppo lunga?",
      answer: {
        text:
          "Usa un box, uno step con i rialzi o una panca da aerobica di 35–45 cm (14–18 pollici), incastrata contro " +
          "i montanti. Se nessuno si può fissare, fai l'esercizio altrove.",
      },
    },
    {
      question: "Perché qui alzo più che con il bilanciere libero?",
      answer: {
        text:
          "Non devi stare in equilibrio, la sbarra può essere più leggera di quanto pensi e i binari ti lasciano " +
          "spingere in obliquo. Per questo i due vanno in righe separate del diario.",
      },
    },
    {
      question: "Perché qui alzo meno?",
      answer: {
        text:
          "Attrito, una sbarra più pesante o una panca che la fa strisciare. I segni e un po' d'olio ne curano due; " +
          "la sbarra più pesante è solo un numero.",
      },
    },
    {
      question: "Posso farlo a una gamba?",
      answer: {
        text:
          "Sì, e i binari aiutano, perché la sbarra non può inclinarsi. Per cominciare prendi un terzo del carico e " +
          "metti il piede sotto il centro del corpo. Annotalo come hip thrust a una gamba con una nota.",
      },
    },
    {
      question: "E un elastico sopra?",
      answer: {
        text:
          "Un anello sopra la sbarra appesantisce la fine della spinta. Sembra adatto a un muscolo che è più attivo " +
          "proprio lì, e che aggiunga qualcosa non è stato dimostrato. Tienilo per variare.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Devo sganciare e agganciare a ogni ripetizione?",
      answer: {
        text: "Solo all'inizio e alla fine. In mezzo tieni i polsi dritti, così i ganci restano lontani dai perni.",
      },
    },
    {
      question: "È sicuro allenarsi da soli?",
      answer: {
        text:
          "È uno degli esercizi migliori per farlo, con i fermi messi e una panca che non può muoversi. Di più " +
          "nessuno te lo può promettere. Tieni un telefono a portata di mano, come per ogni esercizio pesante in una " +
          "palestra vuota.",
      },
    },
    {
      question: "La sbarra fa male anche con il cuscinetto. Che altro?",
      answer: {
        text:
          "Abbassala nella piega e lontano dalle ossa, controlla che la panca non sia troppo vicina e prova due " +
          "cuscinetti. Se un punto resta dolente per giorni, lascia perdere e fallo vedere a qualcuno.",
      },
    },
    {
      question: "Posso fare un superset con squat o calf raise nello stesso rack?",
      answer: {
        text:
          "Quanto a comodità, sì. Recupera almeno un minuto o più prima della prossima serie dura per lo stesso " +
          "muscolo, perché i recuperi brevi costano ripetizioni. Di solito a far cadere l'idea è dover cambiare ogni " +
          "volta panca e fermi.",
        sources: ["singer-2024"],
      },
    },
    {
      question: "In che cosa è diverso da una macchina per hip thrust?",
      answer: {
        text:
          "Lì imbottitura e leva fanno ciò che qui fanno panca e sbarra, e ci si prepara prima. Il multipower ha " +
          "dischi veri e un percorso noto, quindi i suoi numeri dicono di più. Entrambi allenano le stesse anche.",
      },
    },
    {
      question: "La sbarra mi striscia sulle anche qualunque cosa faccia. È normale?",
      answer: {
        text:
          "Un dito di scivolamento sì, perché le anche vanno su un arco e i binari no. Se è di più, la panca va " +
          "spostata avanti o indietro di qualche centimetro. Segna il posto migliore e accetta il resto.",
      },
    },
    {
      question: "Fin dove deve scendere la sbarra?",
      answer: {
        text:
          "Fin dove le anche sono ben piegate e i dischi o la sbarra sono ancora sopra pavimento e fermi, poco più " +
          "su del tuo punto più profondo. Se per questo il gancio più basso è troppo alto, usa uno step più basso " +
          "con un bordo più basso.",
      },
    },
    {
      question: "Posso puntare i piedi contro qualcosa?",
      answer: {
        text:
          "Meglio di no. Un muro o un disco davanti alle punte invita a spingere in avanti, e allora la panca va " +
          "indietro. Scarpe piatte su un pavimento ruvido tengono abbastanza.",
      },
    },
    {
      question: "Conta per la mia forza nello squat?",
      answer: {
        text:
          "Non che qualcuno sia riuscito a mostrarlo. Mettendo insieme gli studi sull'hip thrust, la forza nello " +
          "squat non è cambiata. Usalo per i glutei, e per lo squat fai squat.",
        sources: ["lin-2026"],
      },
    },
    {
      question: "In cima devo stringere o fare piccole pulsazioni?",
      answer: {
        text:
          "Un secondo da fermo basta a provare la posizione. Le piccole pulsazioni aggiungono numeri senza " +
          "escursione. Se ti piace il bruciore, falle dopo l'ultima ripetizione piena e lasciale fuori dal conto.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Quante sedute prima di poterlo giudicare?",
      answer: {
        text:
          "Due per mettere a posto panca e piedi, e poi almeno sei per una tendenza. Prima di allora i numeri " +
          "mostrano soprattutto quanto bene hai imparato a prepararti.",
        sources: ["project-judgement"],
      },
    },
  ],

  safety: [
    {
      text:
        "Non metterti mai sotto una sbarra tenuta solo dai ganci sopra parti molli. Prima i fermi, poi i dischi, poi " +
        "tu.",
    },
    {
      text:
        "Questa sbarra non la puoi far rotolare via. Se resti bloccato, scendi sui fermi, respira e sfilati verso i " +
        "piedi o fatti alzare un'estremità. Per questo i fermi devono essere all'altezza giusta, e provati.",
    },
    {
      text:
        "Fissa la panca; una spinta appena all'indietro la sposta, e allora la sbarra scende su pancia o cosce. Dopo " +
        "ogni serie controlla che sia sui suoi segni.",
    },
    {
      text:
        "In caso di dolore al petto o al braccio, senso di svenimento, battito irregolare o fiato corto " +
        "sproporzionato allo sforzo, fermati, aggancia la sbarra e cerca aiuto medico senza stare a vedere.",
    },
    {
      text:
        "Una schiena che fa male durante la serie, due volte in una seduta, la chiude. Se dolore, formicolio o " +
        "debolezza scendono in una gamba, fatti visitare; se perdi sensibilità nella zona della sella o il controllo " +
        "della vescica, chiama un'ambulanza.",
    },
    {
      text:
        "Le serie pesanti invitano a un unico lungo respiro. Se hai la pressione alta, o un'ernia, glaucoma o una " +
        "malattia cardiaca, chiedi al medico che cosa ti è permesso, vai più leggero ed espira a ogni salita.",
      sources: ["hackett-chow-2013", "blazek-2019"],
    },
    {
      text:
        "In gravidanza chiedi all'ostetrica o al medico prima di metterti sulle anche una sbarra su binari; dopo i " +
        "primi tre mesi si sconsiglia di stare a lungo distese all'indietro.",
      sources: ["acog-804"],
    },
  ],
};
