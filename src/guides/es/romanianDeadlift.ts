import type { Guide } from "../guide";

/** The barbell Romanian deadlift, in Spanish. */
export const romanianDeadlift: Guide = {
  exerciseId: "romanian-deadlift",
  title: "Peso muerto rumano con barra",

  overview: [
    {
      text:
        "De pie con una barra en las manos, llevas las caderas hacia atrás todo lo que den mientras la barra resbala " +
        "por los muslos, y vuelves a subir. Las rodillas se flexionan un poco al principio y luego se quedan como " +
        "están. Todo el movimiento está en la cadera, y los isquiotibiales se tensan como la cuerda de un arco.",
    },
    {
      text:
        "Los isquiotibiales y el glúteo mayor son la razón para hacerlo. La cabeza larga del bíceps femoral, el " +
        "semitendinoso y el semimembranoso cruzan la cadera y están estirados abajo, justo donde la carga es mayor. " +
        "La cabeza corta del bíceps femoral solo cruza la rodilla y no recibe nada, así que un curl femoral sigue " +
        "valiendo la pena.",
    },
    {
      text:
        "Las sentadillas dejan los isquiotibiales como estaban; es uno de los hallazgos más firmes de este campo. " +
        "Por eso la compañera habitual es alguna bisagra de cadera, y esta es la más popular. El resto del argumento " +
        "va por analogía: en el curl femoral, entrenar con el músculo estirado hizo crecer los isquiotibiales más " +
        "que con el músculo corto, un 14 % contra un 9 %.",
      sources: ["kubo-2019", "plotkin-2023", "maeo-2021"],
    },
    {
      text:
        "Si lo que cuenta es la longitud en sí es menos seguro de lo que suena. Reunidos muchos ejercicios y " +
        "músculos, el efecto de la longitud muscular sobre el crecimiento es insignificante. Parece importar donde " +
        "un músculo de dos articulaciones quedaría demasiado corto para tirar, como en el curl tumbado. Nadie ha " +
        "enfrentado el peso muerto rumano a otra bisagra y tomado imágenes de lo que creció.",
      sources: ["regional-length-meta", "maeo-2021"],
      contested: true,
    },
    {
      text:
        "Sobre los glúteos, los laboratorios no se ponen de acuerdo. En un máximo a una repetición su actividad no " +
        "fue distinta de la del hip thrust; con una misma carga fue algo menor que en el peso muerto convencional. " +
        "Las dos comparan señales eléctricas, y ninguna dice qué ejercicio construye más.",
      sources: ["delgado-2019", "lee-2018"],
      contested: true,
    },
    {
      text:
        "La espalda trabaja aquí quedándose quieta. A diferencia de otros pesos muertos, los erectores estuvieron " +
        "menos activos que los isquiotibiales, buena señal de que el ejercicio da donde apunta. Subirse a un escalón " +
        "bajo para llegar más abajo aumenta la actividad de glúteos, semitendinoso y espalda.",
      sources: ["martin-fuentes-2020-deadlift", "coratella-2022"],
    },
    {
      text:
        "Con las rodillas más rectas se convierte en un peso muerto con piernas rígidas. La mayoría de los libros " +
        "dice que eso significa más isquiotibiales. Diez culturistas de competición mostraron lo contrario: las " +
        "piernas rígidas subieron la actividad de los glúteos, y las rodillas algo flexionadas la del semitendinoso. " +
        "La diferencia es tan pequeña que puedes elegir por sensaciones.",
      sources: ["coratella-2022"],
      contested: true,
    },
    {
      text:
        "Le va bien a casi cualquiera que llegue a las rodillas con la espalda plana: a quien hace sentadillas y le " +
        "faltan isquiotibiales, a quien hace peso muerto y quiere práctica con menos desgaste, y a velocistas y " +
        "futbolistas para tener fuerza con el músculo estirado. Si protege de una rotura de isquiotibiales no se ha " +
        "probado con este ejercicio. Donde una barra resulte torpe, dos mancuernas hacen el mismo trabajo.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Pon la barra en ganchos o seguros a la altura de la mitad del muslo, para no tener que levantarla del suelo.",
        "Agárrala a un palmo por fuera de las piernas, con las dos palmas hacia ti.",
        "Ponte erguido con la barra contra los muslos y da medio paso atrás.",
        "Pies al ancho de las caderas, puntas al frente, peso repartido del talón a la parte delantera.",
        "Flexiona las rodillas unos 15 a 25 grados y recuerda la sensación. Conservan esa flexión hasta que dejas la " +
          "barra.",
      ],
      notes: [
        {
          text:
            "El rango de 15 a 25 grados es nuestro: lo bastante recto para estirar los isquiotibiales, lo bastante " +
            "flexionado para dar sitio a las caderas. Busca unas tibias que sigan verticales.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Baja las escápulas y deja que los brazos cuelguen largos.",
        "Tira de la barra contra los muslos con los dorsales.",
        "Llena el abdomen de aire y ponlo firme antes de que las caderas empiecen.",
        "Mantén la barbilla alineada con el pecho; la mirada baja con el tronco.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Desde abajo, empuja el suelo con los dos talones y trae las caderas hacia delante.",
        "Mantén la barra rozando las piernas, más allá de las rodillas y por los muslos.",
        "Deja que tronco y caderas se desplieguen juntos, como quien cierra la puerta del coche con el trasero y la " +
          "vuelve a abrir.",
        "Deja las rodillas como están hasta el último palmo.",
      ],
      notes: [
        {
          text:
            "La parte dura es el primer tercio. Si ahí la barra se separa de la pierna, la espalda paga cada " +
            "centímetro.",
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Ponte recto, aprieta los glúteos y para cuando las caderas estén sobre los tobillos.",
        "Deja las costillas donde están. Detrás de ti no hay nada que alcanzar.",
        "Suelta el aire viejo y toma uno nuevo.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lleva las caderas rectas hacia atrás, como si fueras a tocar una pared, y deja que la barra siga los muslos.",
        "Tarda unos dos segundos, o tres.",
        "Cambia de sentido cuando las caderas dejen de ir hacia atrás, normalmente entre la rótula y media tibia.",
        "Termina la serie cuando la zona lumbar empiece a doblarse o cuando la barra se separe de las piernas y no " +
          "vuelva.",
        "Camina hacia delante hasta los ganchos, todavía con la espalda plana.",
      ],
      notes: [
        {
          text:
            "Dónde dar la vuelta es objeto de disputa. Una escuela va hasta el suelo por el mayor estiramiento, otra " +
            "para donde para la pelvis. Más recorrido sí subió la actividad, pero solo el recorrido que sale de la " +
            "cadera. Cuando a las caderas se les acaba el sitio, los últimos centímetros los pone la columna.",
          sources: ["coratella-2022", "project-judgement"],
          contested: true,
        },
        {
          text:
            "A mucha gente se le cansa el agarre antes que los isquiotibiales. Las correas son una respuesta sensata " +
            "en las series efectivas; los músculos que buscas no notan la diferencia.",
          sources: ["project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Sal desde el rack", "Rodillas blandas, luego quietas"] },
    { phase: "brace", cues: ["Brazos largos, dorsales activos", "Aire dentro, abdomen firme"] },
    { phase: "lift", cues: ["Talones abajo, caderas adelante", "Barra pegada a las piernas"] },
    { phase: "top", cues: ["Caderas sobre los tobillos", "Aprieta y para"] },
    { phase: "lower", cues: ["Toca la pared de atrás", "Para con las caderas"] },
  ],

  mistakes: [
    {
      id: "squatted-hinge",
      symptom:
        "Las rodillas se adelantan al bajar la barra, el trasero cae y los muslos por delante son lo que más se nota.",
      why:
        "Sentarse es la costumbre más vieja. Con las rodillas en marcha los isquiotibiales quedan flojos y el " +
        "ejercicio se vuelve medio peso muerto. Es lo primero que hace quien empieza, casi sin excepción.",
      fix:
        "Ponte con los talones a un pie de distancia de una pared y tócala con el trasero, sin barra, diez veces. " +
        "Después sujeta un palo a lo largo de la columna: cabeza, espalda y sacro no pierden el contacto y las " +
        "tibias siguen verticales.",
    },
    {
      id: "lumbar-rounding",
      symptom:
        "La zona lumbar pasa de plana a redonda cerca de abajo, y la barra gana unos centímetros que las caderas no " +
        "dieron.",
      why:
        "Los isquiotibiales están en su límite y la columna presta el resto. Nada demuestra que eso lesione, y los " +
        "estudios sobre flexionar la espalda al levantar no vieron un vínculo claro con el dolor. Sí le quita " +
        "estiramiento al músculo que venías a trabajar, al final de la palanca más larga.",
      fix:
        "Da la vuelta dos dedos antes. Busca ese punto de lado con una cámara, márcalo en la memoria por dónde queda " +
        "la barra en la tibia y deja que baje a lo largo de meses.",
      sources: ["saraceni-2020"],
      contested: true,
    },
    {
      id: "load-drifts-forward",
      symptom: "La barra cuelga bajo los hombros, con aire entre ella y tus tibias.",
      why:
        "Brazos que cuelgan en lugar de dorsales que sujetan. El mismo peso se siente mucho mayor en la " +
        "espalda y nada mayor en los isquiotibiales.",
      fix:
        "Imagina que te afeitas los muslos con la barra. Una serie ligera con una banda que tire de la barra hacia " +
        "delante enseña a los dorsales en un minuto.",
    },
    {
      id: "floor-chased",
      symptom: "Te doblas hasta que los discos tocan, ceda lo que ceda para conseguirlo.",
      why:
        "El suelo es cosa del peso muerto. Aquí la profundidad la ponen las caderas y los isquiotibiales, y quien " +
        "tiene brazos largos o piernas cortas llega al suelo mientras que otros no llegarán nunca.",
      fix: "Olvida los discos. Siente el momento en que las caderas paran, espera medio segundo y sube.",
    },
    {
      id: "range-cut-short",
      symptom: "La barra da la vuelta a medio muslo, las series son pesadas y los isquiotibiales no notan nada.",
      why:
        "Demasiado peso, o miedo al estiramiento. La parte que falta es aquella en que la carga es más alta y el " +
        "músculo está más largo.",
      fix:
        "Quita un tercio de la barra y pasa de la rótula en todas las repeticiones. Haz ahí una pausa de un segundo " +
        "durante dos semanas.",
    },
    {
      id: "lumbar-arching",
      symptom: "Al ponerte de pie acabas con la barriga adelante y los hombros por detrás de las caderas.",
      why:
        "Te dijeron que empujaras las caderas a fondo y nadie dijo dónde parar. Los glúteos acaban cuando la cadera " +
        "está recta; lo que sobra aprieta las articulaciones de la espalda.",
      fix: "Costillas abajo, glúteos apretados y de pie como una tabla. Que alguien te mire una vez de lado.",
    },
    {
      id: "lowered-too-fast",
      symptom: "La barra cae por los muslos y la recoges abajo.",
      why:
        "El estiramiento con control es casi todo lo que ofrece este ejercicio, y es donde empiezan las agujetas y " +
        "los tirones cuando se hace con prisa.",
      fix: "Cuenta hasta dos al bajar, en voz alta si hace falta. Si no puedes, la barra pesa demasiado.",
    },
    {
      id: "grip-fails-first",
      symptom: "Los dedos se abren hacia la octava repetición con los isquiotibiales todavía frescos.",
      why:
        "Las series largas con una barra que nunca toca el suelo piden mucho a las manos. La serie acaba y el " +
        "músculo buscado ha hecho la mitad.",
      fix:
        "Magnesio y, desde la primera serie efectiva, correas. Entrena el agarre por su cuenta al final de la sesión.",
    },
  ],

  programming: [
    {
      text:
        "Para empezar. Una barra vacía de 20 kg (45 lb), dos o tres series de diez, dos veces por semana. Estás " +
        "aprendiendo una sensación, un tirón detrás de los muslos con la espalda quieta, y casi todos la encuentran " +
        "en tres sesiones. Un par de mancuernas ligeras sirve si la barra es demasiado.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Como bisagra principal para crecer. De seis a diez series por semana en dos sesiones. Una puede ser más " +
        "pesada, de seis a ocho repeticiones, y la otra más larga, de ocho a doce; alternar es por variedad y no " +
        "tiene ventaja demostrada.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Como apoyo. De dos a cuatro series de seis a diez después de sentadilla o peso muerto, una o dos veces por " +
        "semana. Junto con un curl femoral, eso completa la semana de isquiotibiales de casi cualquiera.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Junto al peso muerto. Comparten casi todos los músculos y los dos cuelgan de la misma espalda: casi " +
        "duplicados si van el mismo día. Tira desde el suelo a principios de semana y haz este hacia el final, o que " +
        "este sea el ligero.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Cómo contar. Una para los isquiotibiales, una para los glúteos, media para zona lumbar, aductor mayor y " +
        "antebrazos. Cuatro series por semana son más o menos el mínimo que se nota, y más de once para un músculo " +
        "en una sola sesión es más de lo que una sesión aprovecha.",
      sources: ["pelland-2025", "remmert-2025"],
    },
    {
      text:
        "Esfuerzo. Dos en reserva ya es lo bastante cerca. En una bisagra el fallo suele verse primero en la " +
        "espalda, así que es mal ejercicio para llevarlo hasta el final. Descansa de dos a dos minutos y medio.",
      sources: ["refalo-2024", "singer-2024", "project-judgement"],
    },
    {
      text:
        "Subir peso. Cuando todas las series lleguen al tope del rango con la misma profundidad, dos sesiones " +
        "seguidas, añade 2,5 kg (5 lb). El estiramiento se hace fácil antes de que el músculo se haga fuerte, así " +
        "que espera a que profundidad y carga coincidan antes de avanzar.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "La primera semana. Espera unas agujetas profundas detrás del muslo durante dos o tres días tras las " +
        "primeras sesiones; el trabajo en estiramiento hace eso. Empieza con la mitad de las series que crees " +
        "necesitar. Se van pronto, y que luego falten solo significa que te has acostumbrado.",
      sources: ["schoenfeld-contreras-2013", "project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "El número que hay que seguir es la carga de ocho repeticiones limpias hasta el mismo punto de la tibia. Los " +
        "máximos no dicen nada aquí: nadie prueba el suyo, y las fórmulas se hicieron con otros ejercicios.",
      sources: ["reynolds-2006", "project-judgement"],
    },
    {
      text:
        "Marca tu profundidad. Barra bajo la rótula, a media tibia, en el borde del calcetín: apúntalo con la serie. " +
        "Si la marca sube cuando sube la carga, has cambiado una cosa por otra.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Ruido. Hasta las pruebas de fuerza bien hechas varían cerca de un 4 % de un día a otro. Para tu diario eso " +
        "significa que dos repeticiones más un día son un buen día, y dos más durante tres sesiones seguidas son " +
        "progreso.",
      sources: ["grgic-2020", "project-judgement"],
    },
    {
      text:
        "¿Se transfiere? Una bisagra más fuerte debería verse en el peso muerto por encima de la rodilla y en unos " +
        "isquiotibiales más tranquilos tras los esprints. Debería, porque ningún ensayo lo ha seguido. Prueba tu " +
        "tirón cada dos meses y mira.",
      sources: ["project-judgement"],
    },
    {
      text:
        "El crecimiento de los isquiotibiales es difícil de ver y fácil de medir mal. Una cinta a medio muslo mide " +
        "también el cuádriceps. Unas fotos de lado con la misma luz, tras ocho semanas o más, son lo mejor que " +
        "ofrece un cuarto de baño.",
      sources: ["damas-2018"],
    },
    {
      text:
        "Fatiga. Isquiotibiales tensos y doloridos al empezar dos sesiones seguidas, una espalda que se siente " +
        "trabajada y no descansada, o una profundidad que ya no sale: haz la mitad de series durante una semana. Si " +
        "con eso vuelve, simplemente habías hecho demasiado.",
      sources: ["project-judgement"],
    },
  ],

  questions: [
    {
      question: "¿Hasta dónde debe bajar la barra?",
      answer: {
        text:
          "Hasta que las caderas dejen de ir hacia atrás. Para la mayoría eso cae entre la rótula y la mitad de la " +
          "tibia. Dos personas lado a lado se llevarán un palmo, y las dos pueden estar en lo cierto.",
      },
    },
    {
      question: "¿Qué diferencia hay con el peso muerto con piernas rígidas?",
      answer: {
        text:
          "Las rodillas. Aquí conservan una flexión suave; allí están casi rectas y la barra suele ir al suelo. La " +
          "actividad se desplaza un poco hacia los glúteos con piernas rígidas, hacia el semitendinoso con piernas " +
          "algo flexionadas.",
        sources: ["coratella-2022"],
        contested: true,
      },
    },
    {
      question: "¿Cada repetición debe tocar el suelo?",
      answer: {
        text:
          "No. La barra da la vuelta en el aire y los músculos no descansan a mitad de serie. Si te gusta el suelo, " +
          "haz peso muerto.",
      },
    },
    {
      question: "Solo lo siento en la espalda. ¿Qué hago mal?",
      answer: {
        text:
          "Suele ser una de tres cosas: la barra va lejos de las piernas, las rodillas se flexionan por el camino o " +
          "la profundidad se la prestas a la columna. Usa la mitad de carga y corrígelas en ese orden. Si es dolor y " +
          "no esfuerzo, para.",
      },
    },
    {
      question: "¿Y si no siento nada en los isquiotibiales?",
      answer: {
        text:
          "Frena la bajada a tres segundos, haz una pausa donde más tire y mantén las tibias verticales. Sentirlo " +
          "ayuda y no demuestra nada: ni la actividad ni el crecimiento siguen con fiabilidad a la sensación.",
      },
    },
    {
      question: "¿Basta para los isquiotibiales sin curl femoral?",
      answer: {
        text:
          "Cubre los tres músculos que cruzan la cadera. La cabeza corta del bíceps femoral solo trabaja cuando se " +
          "dobla la rodilla, y unos isquiotibiales entrenados en las dos articulaciones dejan menos fuera. Dos o " +
          "tres series de curl lo completan.",
        sources: ["maeo-2021", "project-judgement"],
      },
    },
    {
      question: "¿Es un ejercicio de glúteos o de isquiotibiales?",
      answer: {
        text:
          "De los dos: en nuestra cuenta, una serie para cada uno. Flexiona un poco más las rodillas y es probable " +
          "que los glúteos se lleven más; estíralas y los resultados de laboratorio se enredan. No afines lo que " +
          "nadie puede medir en ti.",
        sources: ["delgado-2019", "coratella-2022"],
        contested: true,
      },
    },
    {
      question: "¿Ayudará a mi peso muerto?",
      answer: {
        text:
          "Muy probablemente como práctica de la bisagra y como músculo; menos como ensayo de la salida, que deja " +
          "fuera. La fuerza va sobre todo al ejercicio que entrenas, así que conserva algunos tirones desde el suelo.",
        sources: ["acsm-2026", "project-judgement"],
      },
    },
    {
      question: "¿Previene lesiones de isquiotibiales?",
      answer: {
        text:
          "Los ejercicios de frenado para los isquiotibiales tienen buen historial en deportes de equipo, pero el " +
          "estudiado es el curl nórdico. Para este no hay ningún ensayo. Entrénalo por la fuerza y no prometas mucho.",
        sources: ["project-judgement"],
        contested: true,
      },
    },
    {
      question: "¿Correas, o es hacer trampa?",
      answer: {
        text:
          "Úsalas. El ejercicio es para la parte de atrás del muslo. Haz el calentamiento sin ellas, para que las " +
          "manos no se queden atrás.",
      },
    },
    {
      question: "¿Barra o mancuernas?",
      answer: {
        text:
          "Las mancuernas cuelgan junto a la pierna, piden menos preparación y se acaban donde se acaba el " +
          "mancuernero. La barra sube en pasos más pequeños durante más tiempo. Lleva entradas distintas, porque dos " +
          "mancuernas de 30 kg (65 lb) no se sienten como una barra de 60 kg.",
      },
    },
    {
      question: "¿Puedo subirme a un disco para estirar más?",
      answer: {
        text:
          "Si tus caderas aún se mueven cuando los discos llegan al suelo, sí. Subirse a un escalón aumentó la " +
          "actividad en glúteos, semitendinoso y espalda. Sin ese margen extra de cadera, solo añade flexión de la " +
          "columna.",
        sources: ["coratella-2022"],
      },
    },
    {
      question: "¿Sirve poner las puntas de los pies sobre un disco pequeño?",
      answer: {
        text:
          "Lleva el peso a los talones y tira del gemelo, y hay quien encuentra antes los isquiotibiales. Nadie lo " +
          "ha medido. Una cuña es una ayuda para aprender y no una mejora.",
      },
    },
    {
      question: "¿En qué momento de la sesión lo hago?",
      answer: {
        text:
          "Después de la sentadilla o el tirón principal del día, antes de curls y extensiones lumbares. Si los " +
          "isquiotibiales son tu razón para entrenar, ponlo primero y que la sentadilla vaya después, porque lo " +
          "primero se lleva lo mejor de ti. No al final, tras una hora de remos, con una espalda que ya ha acabado.",
        sources: ["acsm-2026", "project-judgement"],
      },
    },
    {
      question: "¿Debo mirar arriba o abajo?",
      answer: {
        text:
          "Deja que la cabeza viaje con el tronco, de modo que abajo veas el suelo a un metro (3 ft). Forzar la " +
          "barbilla hacia arriba invita a la espalda a arquearse, y mirarte entre los pies la invita a redondearse.",
      },
    },
    {
      question: "¿Puedo hacerlo el día antes o después de un peso muerto pesado?",
      answer: {
        text:
          "Puedes, y lo notarás. Los ensayos de entrenamiento en días seguidos no vieron pérdida de fuerza a lo " +
          "largo de semanas, pero una espalda cansada hace mala bisagra. Dos días entre ambos es la opción cómoda.",
        sources: ["yang-2018", "project-judgement"],
      },
    },
    {
      question: "¿Cuánto peso en comparación con mi peso muerto?",
      answer: {
        text:
          "Muchos acaban haciendo series de ocho con entre la mitad y dos tercios de su mejor peso muerto. Es una " +
          "observación de gimnasio sin ningún estudio detrás. Que decidan la profundidad y una espalda plana.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Siento los isquiotibiales demasiado tensos para esto. ¿Estiro antes?",
      answer: {
        text:
          "El propio ejercicio es el estiramiento. Empieza con la profundidad que dominas, con una barra ligera, y " +
          "bajará con las semanas. Si una pierna o un lado está mucho más tenso, o si un tirón como de nervio corre " +
          "hasta el pie, pide que lo vean.",
      },
    },
  ],

  safety: [
    {
      text:
        "Un pinchazo o un chasquido repentino detrás del muslo acaba la sesión. No lo estires para ver si es de " +
        "verdad; descansa, y que lo examinen si duele al andar, si sale un moratón o si sigue débil a los pocos días.",
    },
    {
      text:
        "El tirón muscular corriente se va al ponerte de pie. Una línea de dolor, hormigueo o entumecimiento que " +
        "pasa de la rodilla no es cosa del estiramiento: deja la barra y consulta con alguien cualificado. La zona " +
        "de la silla de montar dormida, o problemas para retener la orina o las heces, significan urgencias ahora.",
    },
    {
      text:
        "Espalda. Aquí la palanca es larga, así que los cambios pequeños importan. Si empieza a doler durante una " +
        "serie, para; si la siguiente serie ligera también duele, elige hoy un curl femoral tumbado. Un dolor que " +
        "pasa de cinco sobre diez o que crece durante la noche debe valorarse.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Presión arterial, ojos, pared abdominal. Aguantar el aire con la cabeza baja exige a los tres. Si vives con " +
        "hipertensión, problemas de corazón, glaucoma o una hernia, o te has operado hace poco, pide el visto bueno " +
        "médico, usa cargas que podrías levantar quince veces y suelta el aire al subir.",
      sources: ["hackett-chow-2013", "blazek-2019"],
    },
    {
      text:
        "Unos huesos frágiles y una bisagra piden hablar antes con un profesional, por el tronco inclinado. En el " +
        "embarazo el equilibrio cambia de mes en mes; mancuernas, un apoyo ancho y dar la vuelta más arriba son " +
        "cambios habituales, acordados con tu matrona o tu médico.",
      sources: ["acog-804"],
    },
    {
      text:
        "Opresión en el pecho, una sensación de desmayo que sigue después de sentarte, un corazón fuerte e irregular " +
        "o el peor dolor de cabeza de tu vida: para y pide ayuda. Nada de eso forma parte de una bisagra.",
    },
    {
      text:
        "Saca la barra de unos ganchos y devuélvela allí siempre que puedas. La mitad de los problemas con este " +
        "ejercicio pasan al recogerla o al dejarla sin cuidado cuando el trabajo ya está hecho.",
      sources: ["project-judgement"],
    },
  ],
};
