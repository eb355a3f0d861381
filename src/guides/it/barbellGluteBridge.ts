import type { Guide } from "../guide";

/** The barbell glute bridge, in Italian. */
export const barbellGluteBridge: Guide = {
  exerciseId: "barbell-glute-bridge",
  title: "Glute bridge con bilanciere",

  overview: [
    {
      text:
        "Sei sdraiato a terra con un bilanciere di traverso sulle anche e lo spingi in alto estendendo le anche. " +
        "Testa, spalle e braccia restano al suolo; si muove solo il bacino. Il lavoro lo fa in gran parte il grande " +
        "gluteo, i femorali aiutano e la parte anteriore della coscia mantiene l'angolo del ginocchio.",
    },
    {
      text:
        "Togli la panca all'hip thrust e resta questo. All'80% del loro massimo, dieci praticanti hanno spostato il " +
        "bilanciere di 15,5 cm (6 pollici) da terra e di 35,7 cm (14 pollici) con la panca, in 0,58 contro 0,80 " +
        "secondi. È un esercizio di spinte brevi e intense.",
      sources: ["zabaleta-korta-2024"],
    },
    {
      text:
        "Breve non vuol dire pigro. In dieci uomini la parte alta e quella bassa del grande gluteo, e accanto a loro " +
        "il medio gluteo, erano più attive nella versione a terra che nell'hip thrust, e il quadricipite esterno " +
        "meno. È un solo studio, e piccolo: prendi il risultato con prudenza.",
      sources: ["kennedy-2022"],
    },
    {
      text:
        "Se faccia crescere più muscolo non si sa. Gli elettrodi hanno già ingannato: in nove settimane di squat o " +
        "di hip thrust, l'attività di una zona non diceva quanto quella zona sarebbe cresciuta. E il pavimento " +
        "taglia via la parte profonda del percorso, dove nell'hip thrust il momento all'anca è massimo.",
      sources: ["plotkin-2023", "brazil-2021", "otsuka-2021"],
      contested: true,
    },
    {
      text:
        "Fa per te se manca una panca dell'altezza giusta, se la palestra è piena o se il bordo della panca sotto le " +
        "scapole non ti è mai andato a genio. C'è meno da imparare che in quasi ogni altro esercizio col bilanciere: " +
        "sei sdraiato, la schiena ha tutto il pavimento su cui appoggiarsi e l'unica cosa da regolare sono i piedi.",
    },
    {
      text:
        "Il pavimento pone anche dei limiti. Dischi da 45 cm (18 pollici) tengono il centro della sbarra a " +
        "22,5 cm (9 pollici) da terra, e lì sotto devono passare anche e cosce. Con un sedere abbondante o " +
        "dischi piccoli parti con il bilanciere già appoggiato addosso, il che è scomodo e accorcia ancora il " +
        "percorso.",
    },
    {
      text:
        "Un ginocchio più piegato sembra risparmiare i femorali: nei bridge a una gamba, avvicinare il tallone " +
        "toglieva loro lavoro. I piedi lontani fanno il contrario. Un crampo dietro la coscia, quindi, dipende " +
        "soprattutto da dove tieni i talloni.",
      sources: ["lehecka-2017", "collazo-garcia-2018"],
    },
    {
      text:
        "Quanto chieda alla zona lombare non è stato misurato. Nell'hip thrust il momento alla base della colonna " +
        "superava di un quarto quello dello squat, e stare sdraiati a terra non alleggerisce il bilanciere. Contalo " +
        "anche come lavoro per il tronco.",
      sources: ["otsuka-2021"],
    },
    {
      text:
        "Quando li conosci entrambi, aspettati un carico più alto che nell'hip thrust, perché il percorso è più " +
        "corto e gli manca la parte più dura. È un altro esercizio con un altro numero, e nessuno ha pubblicato un " +
        "rapporto tra i due.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Consideralo un complementare pesante che ti costa poco tempo: cinque minuti con un bilanciere, nessuna " +
        "panca da trascinare, tre serie oneste. Riempie bene un vuoto, ma da solo fa un programma povero, perché a " +
        "cosce, schiena e a tutta la metà allungata del gluteo non arriva quasi nulla.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Metti un cuscinetto spesso al centro del bilanciere e carica i dischi più grandi che hai.",
        "Siediti a gambe distese, fai rotolare il bilanciere sopra le gambe fino alla piega delle anche e sdraiati " +
          "finché testa e scapole sono a terra.",
        "Avvicina i talloni, alla larghezza delle anche, con le punte dritte o appena in fuori.",
        "Fai un bridge lento con le mani leggere sulla sbarra e guarda le tibie: in alto devono essere verticali.",
        "Tieni la sbarra con entrambe le mani appena fuori dalle anche, gomiti a terra.",
      ],
      notes: [
        {
          text:
            "I talloni vicini chiamano in causa la parte anteriore della coscia, quelli lontani la posteriore. È " +
            "stato misurato nell'hip thrust, con sette persone e un carico leggero; per il pavimento ci sono solo " +
            "studi senza peso.",
          sources: ["collazo-garcia-2018", "lehecka-2017"],
        },
        {
          text:
            "Il cuscinetto a partire da circa 60 kg (130 lb) è una regola di comodità presa dall'hip thrust. A terra " +
            "il bilanciere non può rotolare verso le cosce per lasciare un punto dolente, e così molti lo vogliono " +
            "prima.",
          sources: ["iron-hip-thrust-guide", "project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Premi a terra la parte posteriore delle braccia.",
        "Porta le ultime costole verso la cintura finché l'incavo sotto la schiena si riduce.",
        "Inspira e irrigidisci il tronco prima che i dischi si muovano.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Spingi entrambi i talloni contro il pavimento e lascia salire il bilanciere in linea retta.",
        "Fai partire il movimento dai glutei e stacca da terra i dischi insieme.",
        "Tieni le ginocchia larghe quanto i piedi.",
      ],
      notes: [
        {
          text:
            "Piedi o ginocchia più larghi, un elastico attorno alle cosce e una palla stretta tra le ginocchia hanno " +
            "tutti aumentato l'attività dei glutei nei bridge senza bilanciere. Spingere in fuori e stringere in " +
            "dentro non possono essere entrambi il segreto: probabilmente fanno solo contrarre di più. Usa ciò che " +
            "ti aiuta a concentrarti.",
          sources: ["kang-2016", "choi-2015", "jang-2013"],
          contested: true,
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Fermati quando ginocchia, anche e spalle stanno su un'unica linea inclinata; qui il tronco non sarà " +
          "orizzontale, perché le spalle sono a terra.",
        "Tieni contando uno, lentamente, con i glutei contratti più che puoi.",
        "Lascia uscire l'aria mentre le costole restano dove sono.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lascia piegare le anche e impiega uno o due secondi per riportare giù il bilanciere.",
        "Fai toccare i dischi senza rumore, riprendi fiato e riparti.",
        "Finisci con i dischi a terra, mettiti seduto e fai rotolare il bilanciere verso i piedi.",
      ],
      notes: [
        {
          text:
            "Toccare il pavimento ogni volta fissa la profondità al posto tuo e rende le ripetizioni facili da " +
            "confrontare. C'è chi preferisce invertire appena sopra per mantenere la tensione. Quanto alla crescita, " +
            "in questo esercizio nessuno ha confrontato i due modi, e altrove le brevi pause dentro la serie hanno " +
            "cambiato poco.",
          sources: ["davies-2021"],
          contested: true,
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Talloni vicini, piedi piatti", "Bilanciere nella piega"] },
    { phase: "brace", cues: ["Braccia contro il pavimento", "Costole verso la cintura"] },
    { phase: "lift", cues: ["Spingi con entrambi i talloni", "Prima i glutei"] },
    { phase: "top", cues: ["Un'unica linea inclinata", "Tieni un secondo"] },
    { phase: "lower", cues: ["Dischi silenziosi", "Respira, poi riparti"] },
  ],

  mistakes: [
    {
      id: "lumbar-hyperextension",
      symptom:
        "Il bilanciere sale ancora dopo che le anche si sono fermate, le costole sporgono e sotto la schiena c'è un " +
        "vuoto in cui starebbe un pugno.",
      why:
        "Il percorso è così corto che ogni centimetro in più sembra un successo, e la colonna lo concede volentieri. " +
        "Allora i muscoli della schiena reggono ciò che dovrebbero reggere i glutei. Può irritare la zona lombare; " +
        "gli studi su postura nel sollevamento e mal di schiena non hanno trovato un legame chiaro, e nessuno ha " +
        "seguito questo esercizio.",
      fix:
        "Appiattisci la schiena a terra prima di ogni ripetizione e pensa alla fibbia della cintura che va verso il " +
        "mento. Se il vuoto ritorna, usa un carico più leggero.",
      sources: ["iron-hip-thrust-guide", "saraceni-2020"],
      contested: true,
    },
    {
      id: "incomplete-top",
      symptom: "Le anche restano sotto la linea tra ginocchia e spalle e i dischi si staccano appena da terra.",
      why:
        "Quindici centimetri non lasciano margine. Un terzo di percorso in meno in un hip thrust può passare " +
        "inosservato; qui si porta via gran parte della ripetizione, e proprio quella in cui i glutei sono più " +
        "contratti.",
      fix:
        "Riprendi due serie di lato. Usa un carico con cui riesci a restare in alto un secondo intero e non contare " +
        "nulla che stia sotto.",
    },
    {
      id: "bounced-turn",
      symptom: "I dischi sbattono a terra, il bilanciere salta e la ripetizione successiva parte sul rimbalzo.",
      why:
        "La gomma restituisce una parte di ciò che hai lasciato cadere. Abbellisce il numero di ripetizioni e ogni " +
        "volta dà un colpo di bilanciere sul bacino.",
      fix:
        "Appoggia i dischi come se nella stanza accanto qualcuno dormisse. Resta un momento, respira e spingi da " +
        "fermo.",
    },
    {
      id: "feet-too-far",
      symptom: "I femorali si irrigidiscono o vanno in crampo e le punte dei piedi vogliono alzarsi.",
      why:
        "Con le ginocchia aperte i femorali devono insieme piegare il ginocchio e sollevare l'anca, in una posizione " +
        "in cui si accorciano molto.",
      fix:
        "Avvicina entrambi i talloni della larghezza di una mano. Quando il crampo è sparito, conta le piastrelle o " +
        "metti un pezzo di nastro per la volta dopo.",
      sources: ["collazo-garcia-2018", "lehecka-2017"],
    },
    {
      id: "feet-too-close",
      symptom: "Le ginocchia vanno molto oltre le punte, i talloni si alleggeriscono e le cosce bruciano davanti.",
      why:
        "Da una posizione raccolta la via facile per salire è distendere il ginocchio. Il quadricipite risponde per " +
        "primo; che cosa ci perdano i glutei non è dimostrato.",
      fix: "Allontana i piedi finché in alto le tibie sono verticali e controlla che potresti sollevare le dita.",
      sources: ["collazo-garcia-2018"],
    },
    {
      id: "knees-cave-in",
      symptom: "Quando il bilanciere diventa pesante, le ginocchia scivolano l'una verso l'altra.",
      why:
        "Da sdraiato non te ne accorgi. I muscoli laterali dell'anca devono tenere separate le cosce e si stancano " +
        "senza farsi notare.",
      fix:
        "Per qualche serie metti un elastico leggero sopra le ginocchia come promemoria, o chiedi a qualcuno di " +
        "guardare dal lato dei piedi.",
    },
    {
      id: "unstable-bar",
      symptom: "Un disco tocca terra per primo, oppure durante la serie il bilanciere striscia verso la pancia.",
      why:
        "Non era centrato, o l'hai lasciato per appoggiare le braccia a terra. Su un corpo disteso solo le mani " +
        "impediscono a un bilanciere di andare verso le costole.",
      fix:
        "Allinea gli anelli della zigrinatura alle ossa delle anche, tieni entrambe le mani chiuse sulla sbarra e " +
        "metti i fermi.",
    },
    {
      id: "no-bar-pad",
      symptom:
        "Ti vengono lividi davanti alle ossa delle anche, o chiudi le serie per colpa del bilanciere e non del " +
        "muscolo.",
      why:
        "A ogni discesa il peso del bilanciere finisce su una striscia sottile di te. Chi ha male si ferma prima e " +
        "si storce per scansarsi.",
      fix:
        "Usa un cuscinetto fatto apposta, un tappetino da yoga arrotolato o due asciugamani fermati con delle " +
        "cinghie. L'acciaio non si deve sentire.",
      sources: ["iron-hip-thrust-guide"],
    },
  ],

  programming: [
    {
      text:
        "Per cominciare. Parti con il bilanciere vuoto su un rialzo di 20 cm (8 pollici), o con una sbarra " +
        "leggera e grandi bumper. Di solito bastano due sedute per sapere dove vanno i piedi. Poi, per qualche " +
        "settimana, i salti di 5 kg (10 lb) arrivano in fretta, semplicemente perché il movimento è corto e " +
        "facile da imparare.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Come aggiunta a squat e stacchi bastano tre serie da 8–12 una o due volte a settimana. Squat e stacchi " +
        "danno già ai glutei serie che contano per metà, e quindi il bridge deve riempire un vuoto e non una " +
        "settimana.",
      sources: ["pelland-2025"],
    },
    {
      text:
        "Come esercizio principale per i glutei, 8–15 serie a settimana in due o tre sedute. Se fai anche hip " +
        "thrust, contali insieme: sono parenti stretti, che caricano più o meno lo stesso muscolo alla stessa " +
        "lunghezza. Uno dei due pesante e l'altro da 12–15 ripetizioni rendono più di due uguali.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Ripetizioni. Le serie da 8–15 gli stanno meglio. Sotto le sei il carico diventa così grande che mettersi " +
        "sotto il bilanciere è già l'esercizio, e il percorso corto nasconde i piccoli trucchi. La crescita arriva " +
        "altrettanto bene da serie più leggere portate vicino al limite.",
      sources: ["schoenfeld-2017", "project-judgement"],
    },
    {
      text:
        "Sforzo e recupero. Lascia circa due ripetizioni in riserva, perché un bilanciere che si ferma a metà può " +
        "solo tornarti sulle anche. Un minuto e mezzo o due di recupero bastano e avanzano per serie da dieci.",
      sources: ["robinson-2024", "singer-2024"],
    },
    {
      text:
        "Progressione. Prima aggiungi ripetizioni. Quando tutte le serie arrivano in cima al tuo intervallo con una " +
        "pausa in ogni ripetizione, per due sedute di fila, aggiungi i dischi più piccoli. Tieni la pausa anche " +
        "quando il carico sale: è l'unica cosa che impedisce a questo esercizio di diventare un rimbalzo.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Ordine. Va dopo l'esercizio a cui tieni di più. Siccome costa poco fiato e non schiaccia la colonna " +
        "dall'alto, sta bene anche alla fine di un giorno di tirate pesanti, purché la schiena sia rimasta " +
        "abbastanza fresca da stare ferma.",
      sources: ["acsm-2026", "project-judgement"],
    },
    {
      text:
        "Quando scegliere altro. Se hai una panca a portata di mano e nulla in contrario, l'hip thrust ti dà più del " +
        "doppio dell'escursione per la stessa fatica di preparazione. Con uno squat e uno stacco forti, e glutei che " +
        "crescono con quelli, non ti serve nessuno dei due.",
      sources: ["zabaleta-korta-2024", "kubo-2019"],
    },
  ],

  isItWorking: [
    {
      text:
        "Comincia dalla domanda noiosa: l'hai fatto davvero? Due o tre serie qua e là non sono la prova di niente. " +
        "Meno di circa quattro serie a settimana per i glutei, contando tutti gli esercizi, nella maggior parte " +
        "delle persone non lasciano traccia.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Poi guarda il massimale stimato su sei o più sedute con gli stessi dischi, lo stesso cuscinetto e gli " +
        "stessi piedi. Da un test all'altro un massimale vero oscilla da solo di circa il 4%, e tra due giorni " +
        "singoli la differenza deve arrivare quasi al 12% prima di poterne essere sicuri. Le medie su quattro sedute " +
        "sono molto più stabili.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "Guarda l'escursione prima del carico. È l'esercizio in cui un numero più grande nasce più facilmente da un " +
        "movimento più piccolo. Riprendi di lato la prima serie di ogni settimana, dallo stesso punto, e confronta " +
        "l'altezza a cui si ferma il bilanciere. Se scende mentre il peso sale, non hai guadagnato nulla.",
    },
    {
      text:
        "I primi mesi mentono un po'. I grandi salti dell'inizio sono pratica e coraggio: chi impara a fare forza " +
        "contro il pavimento può aggiungere un terzo al bilanciere quasi senza muscolo nuovo. Dopo, da mezzo a due " +
        "per cento a settimana è veloce per un principiante, e più avanti un decimo di questo è normale.",
      sources: ["steele-2022", "project-judgement"],
    },
    {
      text:
        "Le dimensioni sono più lente e vanno cercate altrove. Concedi almeno otto settimane e sedici sedute, poi " +
        "confronta il metro nel punto più largo, una foto con la stessa luce o come cadono i vestiti. Sentire molto " +
        "i glutei in ogni serie è piacevole e non dimostra nulla.",
      sources: ["damas-2018", "plotkin-2023"],
    },
    {
      text:
        "Se il carico è fermo da due mesi mentre dormi, mangi e ti alleni come previsto, cambia una cosa sola: le " +
        "ripetizioni, la pausa, o la panca al posto del pavimento. Se cala due volte di fila e ti senti logoro, " +
        "prima fai una settimana leggera.",
      sources: ["project-judgement"],
    },
  ],

  questions: [
    {
      question: "È la stessa cosa dell'hip thrust?",
      answer: {
        text:
          "No. Lì le spalle poggiano su una panca, le anche scendono di più e il bilanciere percorre più del doppio. " +
          "I muscoli sono gli stessi. Annotali con nomi separati.",
        sources: ["zabaleta-korta-2024"],
      },
    },
    {
      question: "Quale dei due è meglio per i glutei?",
      answer: {
        text:
          "Non è deciso. Il pavimento ha mostrato più attività in un piccolo studio, la panca dà più escursione ed è " +
          "stata provata per settimane. Nessuno ha allenato due gruppi e li ha misurati. Se puoi fare entrambi, " +
          "lascia scegliere alla comodità.",
        sources: ["kennedy-2022", "plotkin-2023"],
        contested: true,
      },
    },
    {
      question: "Perché nel bridge alzo più che nell'hip thrust?",
      answer: {
        text:
          "Sposti il bilanciere per meno di metà della distanza e salti la parte più profonda, dove l'anca deve " +
          "spingere di più. I chili extra non dicono niente sui tuoi glutei.",
        sources: ["zabaleta-korta-2024", "otsuka-2021"],
      },
    },
    {
      question: "Il bilanciere è troppo basso per infilarmi sotto. E adesso?",
      answer: {
        text:
          "Metti ogni estremità su un disco o un blocco di pari altezza, o fattelo passare sopra le gambe da un " +
          "compagno. I bumper a grandezza piena risolvono il problema già con 5 kg (10 lb) per lato.",
      },
    },
    {
      question: "Mi vengono i crampi ai femorali. Devo allungarli prima?",
      answer: {
        text:
          "Piuttosto avvicina i talloni e sali senza tirare contro il pavimento. Se il crampo arriva in ogni serie, " +
          "fermati lì, bevi qualcosa e la prossima volta prova più leggero. Di solito passa con una o due settimane " +
          "di pratica.",
        sources: ["lehecka-2017"],
      },
    },
    {
      question: "Posso mettere i piedi su una panca o un box?",
      answer: {
        text:
          "Sì, e diventa un altro esercizio: più escursione, più femorali, meno spazio per il carico. Fallo a corpo " +
          "libero o con un solo disco e annotalo a parte.",
      },
    },
    {
      question: "Devo alzare le dita dei piedi per spingere con i talloni?",
      answer: {
        text:
          "Come controllo, ogni tanto. Per serie intere tieni i piedi piatti, perché l'alluce ti aiuta a tenere il " +
          "ginocchio al suo posto. Che i talloni carichino di più i glutei è tradizione di palestra, senza una " +
          "misura.",
        sources: ["iron-hip-thrust-guide"],
        contested: true,
      },
    },
    {
      question: "Serve tenere più a lungo in alto?",
      answer: {
        text:
          "Un secondo ti garantisce di esserci arrivato. Tre secondi rendono duro un bilanciere leggero, cosa comoda " +
          "a casa. Una durata totale tra due e otto secondi a ripetizione non fa differenze di crescita che qualcuno " +
          "abbia trovato.",
        sources: ["androulakis-korakakis-2024"],
      },
    },
    {
      question: "Va bene per chi comincia?",
      answer: {
        text:
          "È un posto indulgente per imparare che cosa si sente quando l'anca si apre: la schiena è appoggiata e il " +
          "bilanciere può cadere solo di poco. Comincia senza peso e passa al bilanciere quando venti ripetizioni ti " +
          "annoiano.",
      },
    },
    {
      question: "Posso farlo con un kettlebell, un manubrio o un elastico?",
      answer: {
        text:
          "Tutti e tre funzionano per un po'. Il manubrio qui ha una voce sua. L'elastico tira di più in alto e si " +
          "allenta in basso, il che su un percorso così corto è un difetto minore che altrove.",
      },
    },
    {
      question: "Quanto devo caricare?",
      answer: {
        text:
          "Quanto ti permette la tenuta di un secondo. Per questo esercizio non ci sono norme, e le cifre in rete " +
          "mescolano bridge e hip thrust. Il numero da guardare è il tuo migliore del mese scorso.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Aiuterà la chiusura del mio stacco?",
      answer: {
        text:
          "Allena lo stesso tratto finale dell'estensione d'anca, quindi sembra probabile; nessuno l'ha verificato. " +
          "Negli studi sull'hip thrust i principianti hanno guadagnato nello stacco circa quanto con lo squat. Se il " +
          "tuo obiettivo è lo stacco, fai più stacco.",
        sources: ["plotkin-2023"],
      },
    },
    {
      question: "Quando spingo scivolo verso la testa. Come lo evito?",
      answer: {
        text:
          "Stai spingendo il pavimento lontano da te, in obliquo. Avvicina i talloni, spingi dritto verso il basso e " +
          "sdraiati su un tappetino di gomma con le spalle nude o una maglia di cotone. Se ti sposti ancora, punta a " +
          "terra la parte posteriore delle braccia.",
      },
    },
    {
      question: "Tengo la testa a terra?",
      answer: {
        text:
          "Sì, o su un asciugamano sottile piegato. Alzarla per guardare il bilanciere stanca il collo e invita le " +
          "costole a salire. Guarda il soffitto un po' oltre le ginocchia.",
      },
    },
    {
      question: "Posso farlo dopo l'hip thrust nella stessa seduta?",
      answer: {
        text:
          "Puoi, ma ti ripeteresti. Se ti piace la sensazione, togli un terzo del peso, tieni ogni volta tre secondi " +
          "in alto e conta queste serie insieme alle altre.",
        sources: ["project-judgement"],
      },
    },
  ],

  safety: [
    {
      text:
        "Sdraiato con un bilanciere sulle anche, non puoi scansarti. Usa i fermi, tieni libero lo spazio oltre i " +
        "piedi e sta' lontano dai passaggi in cui qualcuno potrebbe scavalcare il bilanciere.",
    },
    {
      text:
        "Tieni il bilanciere sotto le ossa delle anche. Se comincia a rotolare verso lo stomaco, appoggialo subito; " +
        "la parte molle della pancia non deve mai reggerlo.",
    },
    {
      text:
        "Ferma la serie se ti fa male la schiena, e chiudi per oggi se il dolore torna con metà del peso. " +
        "Formicolio, intorpidimento o perdita di forza in una gamba vanno fatti vedere a un medico. Insensibilità " +
        "nella zona della sella o problemi con vescica o intestino sono un'emergenza.",
    },
    {
      text:
        "Dolore al petto, battito accelerato o irregolare, senso di svenimento o un mal di testa che arriva dal " +
        "nulla: fermati, mettiti seduto piano e chiedi soccorso medico. Una schiena rigida il giorno dopo può " +
        "aspettare; questi no.",
    },
    {
      text:
        "Trattenere il respiro da sdraiati sotto un carico fa salire la pressione del sangue e quella negli occhi. " +
        "Con pressione alta, malattie cardiache, un'ernia, glaucoma o punti che stanno ancora guarendo, parla prima " +
        "con un medico ed espira a ogni salita.",
      sources: ["hackett-chow-2013", "blazek-2019"],
    },
    {
      text:
        "Se sei incinta, chiedi all'ostetrica o al medico prima ancora di provarlo: stai sdraiata sulla schiena per " +
        "tutto il tempo, e dopo il terzo mese si sconsiglia di restare a lungo in questa posizione.",
      sources: ["acog-804"],
    },
    {
      text:
        "Un dolore al pube, all'inguine o davanti all'anca sotto il bilanciere è un motivo per spostarlo o " +
        "imbottirlo di più e, se non basta, per farsi visitare. Questo testo non sa distinguere un livido da una " +
        "lesione.",
    },
  ],
};
