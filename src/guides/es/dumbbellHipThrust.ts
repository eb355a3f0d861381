import type { Guide } from "../guide";

/** The dumbbell hip thrust, in Spanish. */
export const dumbbellHipThrust: Guide = {
  exerciseId: "dumbbell-hip-thrust",
  title: "Hip thrust con mancuerna",

  overview: [
    {
      text:
        "Apoyas las escápulas en el borde de un banco o un sofá, una mancuerna descansa sobre la cadera y empujas " +
        "hacia arriba hasta que el tronco queda horizontal. Es el hip thrust que cabe en un salón, en el gimnasio " +
        "de un hotel o en el rincón detrás de la torre de poleas.",
    },
    {
      text:
        "Los músculos son los de la versión con barra: primero el glúteo mayor, después los isquiotibiales y el " +
        "aductor mayor, mientras la parte delantera del muslo y el abdomen mantienen todo en su sitio. Nadie ha " +
        "estudiado la mancuerna por sí sola. Lo que aquí se dice de los músculos viene de la barra, con menos " +
        "certeza.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Lo que cambia es el techo. Una mancuerna de 20 kg (45 lb) es una carga razonable para quien empieza, y " +
        "tras unos meses de entrenamiento constante la mayoría podría usar más de lo que consigue colocar con " +
        "comodidad sobre la cadera. A partir de unos 40 kg (90 lb), ponerla ahí es la parte más dura.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Hasta ese punto te da casi todo lo que da la barra, con una fracción de las molestias: ningún disco que " +
        "cargar, nada que rodar sobre las piernas, ninguna cola. Las cargas ligeras no impiden crecer mientras la " +
        "serie acabe cerca de tu límite. Solo piden más repeticiones y más voluntad.",
      sources: ["schoenfeld-2017", "lopez-2021"],
    },
    {
      text:
        "En un ensayo con personas nuevas en el entrenamiento, nueve semanas de hip thrust con barra hicieron " +
        "crecer los glúteos más o menos lo mismo que la sentadilla, y los muslos menos. Es sensato esperar el " +
        "mismo tipo de resultado de una mancuerna llevada igual de cerca del límite, y no deja de ser una " +
        "expectativa.",
      sources: ["plotkin-2023"],
    },
    {
      text:
        "La vieja promesa de que el hip thrust carga el glúteo donde la sentadilla y el peso muerto no llegan " +
        "también hay que tomarla aquí con cautela. La activación es más alta cerca del final, pero en la versión " +
        "con barra el momento de fuerza en la cadera es mayor abajo y se desvanece al subir. Una mancuerna sigue " +
        "la misma mecánica.",
      sources: ["brazil-2021", "contreras-2015"],
      contested: true,
    },
    {
      text:
        "Les va bien a los principiantes que quieren encontrar el movimiento antes de conocer la barra, a quien " +
        "entrena en casa y a quien le guste una serie de veinte que arda al final de la sesión. También sirve de " +
        "reserva para los días en que los racks están ocupados.",
    },
    {
      text:
        "No es para quien ya hace diez con más que su masa corporal. Para esa persona, una mancuerna es un " +
        "calentamiento, o un motivo para pasar a una pierna o a pausas largas.",
    },
    {
      text:
        "Lo que reciben los demás músculos es modesto. En los ensayos con barra, los isquiotibiales y los glúteos " +
        "pequeños crecieron casi nada, y los cuádriceps y aductores menos que con sentadillas. Así que conserva al " +
        "lado una sentadilla o zancada y algo para los isquiotibiales, aunque todo se haga con el mismo par de " +
        "mancuernas.",
      sources: ["plotkin-2023"],
    },
    {
      text:
        "También es una introducción amable. Aprendes a encontrar el borde del banco, a mantener verticales las " +
        "tibias y a parar en la horizontal mientras los errores aún pesan solo diez kilos (20 lb). Quien llega a " +
        "la barra después de un mes así rara vez tiene que empezar de cero.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Empuja el banco contra una pared. La altura del asiento debe dejar el borde justo bajo las escápulas; un " +
          "cojín de sofá que se hunde no sirve.",
        "Siéntate delante con la mancuerna de pie junto a la cadera.",
        "Vuelca la mancuerna sobre el regazo y deja que descanse atravesada en el pliegue de la cadera, con una " +
          "toalla bajo el mango si aprieta.",
        "Sujétala por los dos extremos para que no ruede.",
        "Apoya los pies planos, a la anchura de la cadera y a una distancia que deje verticales las tibias arriba.",
      ],
      notes: [
        {
          text:
            "Las cabezas hexagonales se quedan quietas y las redondas ruedan; si puedes elegir, elige las " +
            "primeras. También se pueden usar dos mancuernas, una en cada cadera, pero entonces cada mano tiene " +
            "una carga que estabilizar.",
        },
        {
          text:
            "La distancia de los pies decide qué parte del muslo participa. Se vio con una barra ligera en siete " +
            "personas entrenadas: más cerca, la delantera; más lejos, la posterior.",
          sources: ["collazo-garcia-2018"],
        },
        {
          text:
            "Para la altura del banco, la cifra habitual son 35–45 cm (14–18 in), algo por debajo de la rodilla; " +
            "la mayoría de los sofás andan cerca. Ningún estudio respalda el número, así que guíate por el punto " +
            "en que te toca el borde.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Coloca la cabeza de modo que mires a lo largo de los muslos, con la barbilla metida.",
        "Toma aire, tensa el abdomen y aprieta la parte alta de la espalda contra el banco.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Empuja con los talones y lleva la mancuerna recta hacia el techo.",
        "Piensa en tu cadera como una tapa que se abre, con las escápulas de bisagra.",
        "No ayudes con los brazos; mantienen la mancuerna en su sitio y nada más.",
      ],
      notes: [
        {
          text:
            "Aquí, con cargas ligeras, vale la pena probar la atención: por debajo de cerca del 60 % de tu máximo, " +
            "pensar en un músculo aumenta su activación. Que eso traiga más crecimiento se vio en los brazos y no " +
            "en los muslos, y en los glúteos no lo ha mirado nadie.",
          sources: ["calatayud-2016", "schoenfeld-2018"],
          contested: true,
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Para cuando podrías sostener una taza sobre el vientre: tronco plano y muslos en línea con él.",
        "Aprieta uno o dos segundos, más si el peso es ligero.",
        "Suelta el aire y no dejes que la pelvis bascule hacia delante.",
      ],
      notes: [
        {
          text:
            "Con una carga algo escasa, la pausa es tu mejor herramienta. No cuesta nada y enseña al momento quién " +
            "estaba lanzando el peso. Que haga crecer más músculo que una serie ágil de igual esfuerzo no se ha " +
            "demostrado.",
          sources: ["androulakis-korakakis-2024", "project-judgement"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Vuelve a sentarte en dos o tres segundos y deja que la cadera se doble.",
        "Cambia de sentido justo antes de que el trasero toque el suelo.",
        "Tras la última repetición siéntate del todo, vuelca la mancuerna hacia un lado y déjala en el suelo con " +
          "la espalda recta.",
      ],
      notes: [
        {
          text:
            "Levantarse forma parte de la serie. Primero siéntate del todo, deja que la cabeza de la mancuerna " +
            "baje al suelo a tu lado y solo entonces suéltala. Doblarte de lado hacia un peso grande con la cadera " +
            "cansada es un mal final para una buena serie.",
          sources: ["project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Mancuerna en el pliegue", "Sujeta los dos extremos"] },
    { phase: "brace", cues: ["Barbilla dentro, abdomen firme"] },
    { phase: "lift", cues: ["Talones abajo, abre", "Los brazos solo sujetan"] },
    { phase: "top", cues: ["Taza sobre el vientre", "Aprieta y espera"] },
    { phase: "lower", cues: ["Tres tiempos lentos", "Sube antes del suelo"] },
  ],

  mistakes: [
    {
      id: "lumbar-hyperextension",
      symptom:
        "La mancuerna acaba más alta que las rodillas y las costillas, y quien aprieta es la parte baja de la espalda.",
      why:
        "Con una carga ligera tienta agrandar el movimiento, y más allá de la horizontal solo queda la columna " +
        "para hacerlo. Eso pasa trabajo a los extensores de la espalda y puede molestar a la zona lumbar. No se ha " +
        "demostrado que cause un daño duradero.",
      fix:
        "Haz el movimiento más lento y no más alto. Antes de aguantar, apunta la hebilla hacia la barbilla y " +
        "termina ahí.",
      sources: ["iron-hip-thrust-guide", "saraceni-2020"],
      contested: true,
    },
    {
      id: "load-too-low",
      symptom: "Acabas veinte repeticiones charlando, y la misma mancuerna está en el registro desde la primavera.",
      why:
        "Es el fallo más común de esta versión, porque la mancuerna siguiente pesa al llevarla y es rara de " +
        "colocar. Sin un esfuerzo cercano al límite, nada le dice al músculo que crezca.",
      fix:
        "Toma la siguiente, o haz que esta dure: pausa de tres segundos, bajada lenta, una pierna, series de hasta " +
        "veinticinco. Una serie debería parar entre una y tres repeticiones antes del final.",
      sources: ["schoenfeld-2017", "robinson-2024"],
    },
    {
      id: "dumbbell-rolls",
      symptom: "Se va hacia el vientre o hacia las rodillas, y la recolocas entre repeticiones.",
      why:
        "Un peso corto y redondo sobre una pendiente que se mueve no tiene motivo para quedarse. Perseguirlo te " +
        "hace levantar con el cuerpo torcido y aflojar el tronco.",
      fix:
        "Agarra las dos cabezas, ponla sobre una toalla doblada o usa un cinturón que no la deje moverse. Si aún " +
        "rueda, cambia a cabezas hexagonales o a un saco de arena pequeño.",
    },
    {
      id: "incomplete-top",
      symptom: "La cadera se para cuando aún queda un ángulo en la ingle.",
      why:
        "Con pesos ligeros la gente se da prisa, y los últimos centímetros son los primeros en caer. Son también " +
        "la parte en que el glúteo está más activo.",
      fix:
        "Cuenta una repetición solo cuando hayas parado del todo arriba. La mitad del número habitual, bien hecha, " +
        "es un buen punto para volver a empezar.",
    },
    {
      id: "lowered-too-fast",
      symptom: "Te dejas caer al suelo y rebotas, y la mancuerna te golpea la cadera.",
      why:
        "Dejarse caer desperdicia la mitad de la repetición en la que tienes más fuerza, y una cabeza pesada sobre " +
        "el pubis duele.",
      fix: "Di «uno, dos» al bajar y para donde todavía cabría una hoja de papel debajo de ti.",
    },
    {
      id: "feet-misplaced",
      symptom:
        "La parte delantera o la posterior del muslo se cansa antes que los glúteos, y arriba las tibias quedan " +
        "inclinadas.",
      why:
        "En una habitación sin marcas, los pies caen cada vez en otro sitio. Los cercanos llaman a los cuádriceps, " +
        "los lejanos a los isquiotibiales.",
      fix:
        "Usa el dibujo de la alfombra o una tira de cinta, y mira una vez hacia abajo al final de la primera subida.",
      sources: ["collazo-garcia-2018"],
    },
    {
      id: "knees-cave-in",
      symptom: "Las rodillas se juntan al empujar y la mancuerna se ladea.",
      why:
        "Un peso en medio del regazo invita a los muslos a cerrarse a su alrededor, y la parte externa de la " +
        "cadera, cansada, lo permite.",
      fix:
        "Gira los pies hacia fuera el ancho de un pulgar y separa suavemente las rodillas; una banda te lo recuerda.",
    },
    {
      id: "scapula-slide",
      symptom: "En la décima repetición, el borde del banco está en el cuello o a media espalda.",
      why:
        "Los sofás y los bancos ligeros se mueven, y las fundas lisas dejan resbalar la espalda. Con cada cambio, " +
        "el recorrido es otro.",
      fix:
        "Encaja el mueble contra una pared, pon una esterilla de goma sobre el borde y aprieta las escápulas hacia " +
        "abajo antes de cada serie.",
    },
  ],

  programming: [
    {
      text:
        "Para empezar. Toma 10 kg (20 lb), o nada en absoluto, y haz dos series de doce con pausa en cada " +
        "repetición. Suelen bastar dos sesiones para encontrar el sitio de los pies. Después sube de mancuerna en " +
        "mancuerna mientras las últimas repeticiones sean limpias.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Repeticiones. Su terreno son las series de 10–15, y de 15–25 cuando tu mancuerna más pesada se quede " +
        "ligera. El crecimiento se mantiene en todo ese intervalo si las últimas repeticiones son duras. La fuerza " +
        "no: ahí cuenta el extremo pesado, y una mancuerna no lo tiene.",
      sources: ["schoenfeld-2017", "lopez-2021"],
    },
    {
      text:
        "Como accesorio: de dos a cuatro series, una o dos veces por semana, después de sentadillas o zancadas. " +
        "Una serie cuenta como una para los glúteos. Junto con las medias series de otros ejercicios, unas diez " +
        "por semana son una buena cantidad, y por debajo de cuatro cabe esperar poco.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Como ejercicio principal de glúteo en casa: de tres a cinco series en dos o tres sesiones, 8–15 por " +
        "semana. En la última serie deja solo una repetición en reserva. Con cargas ligeras, el final de una serie " +
        "es desagradable mucho antes de ser definitivo, así que la gente para pronto sin darse cuenta.",
      sources: ["halperin-2022", "pelland-2025"],
    },
    {
      text:
        "Progresa con pasos gruesos. De 10 a 12 kg (22–26 lb) hay una quinta parte más, y por eso conviene " +
        "añadir primero repeticiones: sube de 12 a 20 con un peso, toma el siguiente y vuelve a 12. Donde el " +
        "mancuernero salte 5 kg (10 lb) cada vez, sube más.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Para que una mancuerna dure. En este orden: pausa de dos segundos, bajada de tres segundos, repetición y " +
        "media por cada una, una sola pierna. Cambia una sola cosa y anótala, o tu registro comparará peras con " +
        "manzanas.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Dar el paso. Cuando tus series más largas pasen de 25 con la mancuerna más pesada que puedas colocar, " +
        "toca la barra, el multipower o una pierna. No te lleves los números antiguos; empieza ligero y deja que " +
        "las tres primeras sesiones te digan dónde estás.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Descanso y orden. Con una carga así bastan sesenta a noventa segundos entre series, y algo más antes de " +
        "la última dura. Si es el único trabajo de glúteo del día, hazlo primero; después de sentadillas normales " +
        "o divididas es un buen cierre, porque un agarre o una espalda cansados apenas lo limitan.",
      sources: ["singer-2024", "acsm-2026"],
    },
  ],

  isItWorking: [
    {
      text:
        "En casa, la primera pregunta es cuántas veces ocurrió de verdad. Apunta las sesiones en un calendario. " +
        "Con menos de tres cuartas partes hechas, no hay veredicto que dar sobre el ejercicio.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Con pesos gruesos, sigue las repeticiones y no los kilos. Con la misma mancuerna, la misma pausa y el " +
        "mismo sitio de los pies, cuatro repeticiones más que hace seis semanas, y otra vez a la semana siguiente, " +
        "son una ganancia. Una o dos más pueden ser cosa del día.",
      sources: ["mitter-2022", "project-judgement"],
    },
    {
      text:
        "Un máximo estimado sirve aquí de poco. Las fórmulas pierden fiabilidad por encima de diez o doce " +
        "repeticiones, y la mayoría de tus series serán más largas. Si quieres un solo número, apunta cada mes la " +
        "mejor serie limpia con un peso fijo.",
      sources: ["reynolds-2006"],
    },
    {
      text:
        "Pregúntate si las series siguen siendo duras. La mayoría cree que le quedan menos repeticiones de las que " +
        "le quedan, y se equivoca más cuando las series son largas. Una vez cada dos semanas lleva la última serie " +
        "a su final honrado y mira cuánto fallaba tu cálculo.",
      sources: ["halperin-2022"],
    },
    {
      text:
        "Para el tamaño, compara el mismo pantalón, la misma cinta métrica y la misma luz, no antes de ocho " +
        "semanas. Si las repeticiones suben y en tres meses no cambia nada más, lo probable es que la causa sea la " +
        "carga: busca la manera de que quince repeticiones sean duras.",
      sources: ["damas-2018", "project-judgement"],
    },
    {
      text:
        "Tener agujetas el miércoles tras la sesión del lunes es una reacción a algo nuevo. Se van, y el progreso " +
        "sigue sin ellas.",
      sources: ["schoenfeld-contreras-2013"],
    },
  ],

  questions: [
    {
      question: "¿Basta una mancuerna para que crezcan mis glúteos?",
      answer: {
        text:
          "En los primeros meses, muy probablemente, si aprietas en las series. La carga en sí importa poco para " +
          "el tamaño mientras llegues cerca del límite. Hasta cuándo baste depende de la mancuerna más pesada que " +
          "tengas.",
        sources: ["schoenfeld-2017"],
      },
    },
    {
      question: "¿Cuándo debo pasar a la barra?",
      answer: {
        text:
          "Cuando te limite más el sitio de la mancuerna en el regazo que su peso, para la mayoría en algún punto " +
          "entre 30 y 40 kg (65 y 90 lb), o cuando las series de veinticinco ya no sean un reto.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Cómo me pongo una mancuerna pesada sobre la cadera?",
      answer: {
        text:
          "Siéntate primero, con la mancuerna de pie junto al muslo. Vuélcala sobre el muslo y luego deslízala " +
          "hacia arriba con las dos manos, con las piernas dobladas. Si necesitas un tirón, pide a alguien que te " +
          "la dé.",
      },
    },
    {
      question: "Me hace daño en los huesos de la cadera. ¿Qué puedo hacer?",
      answer: {
        text:
          "Pon el mango en el pliegue y no sobre el hueso, con una toalla doblada o una almohadilla de sentadilla " +
          "debajo. Dos mancuernas más ligeras, una a cada lado, reparten la presión.",
      },
    },
    {
      question: "¿Una mancuerna o dos?",
      answer: {
        text:
          "Una se queda más quieta y se prepara antes. Dos te dan más carga total y no aprietan en el centro. " +
          "Escribe cuál usas y registra la suma de las dos.",
      },
    },
    {
      question: "¿Puedo hacerlo desde el sofá?",
      answer: {
        text:
          "Si el borde delantero es firme, llega justo debajo de las escápulas y el sofá está contra una pared, " +
          "sí. Cuando el cojín se hunda varios centímetros, siéntate en el suelo y haz puentes.",
      },
    },
    {
      question: "¿Necesito calzado?",
      answer: {
        text: "Plano o ninguno. Una zapatilla de correr blanda deja que el pie se balancee y te esconde el talón.",
      },
    },
    {
      question: "¿Puedo usar en su lugar una kettlebell o un disco?",
      answer: {
        text:
          "Sí. Un disco se queda plano y es cómodo hasta 20 kg (45 lb); una kettlebell va mejor con la bola sobre " +
          "una toalla. El cuerpo no nota la diferencia; tu registro sí debería, porque el paso siguiente es otro.",
      },
    },
    {
      question: "¿Me pongo una banda alrededor de las rodillas?",
      answer: {
        text:
          "Puede enseñarte a mantenerlas separadas, y en puentes sin peso aumentó la activación de los glúteos. No " +
          "hay ningún estudio de crecimiento. Si la banda acaba con la serie antes que la cadera, usa una más " +
          "ligera.",
        sources: ["choi-2015"],
      },
    },
    {
      question: "¿Cuántas repeticiones son demasiadas?",
      answer: {
        text:
          "Por encima de unas treinta decide el ardor y no el músculo. Haz el ejercicio más duro antes que más largo.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Es mejor que la sentadilla con la misma mancuerna?",
      answer: {
        text:
          "Solo para los glúteos, el hip thrust lleva ventaja cuando los pesos son ligeros, porque a la sentadilla " +
          "goblet suelen limitarla los brazos y los muslos. Para toda la pierna gana la sentadilla. Las dos cosas " +
          "en una sesión llevan veinte minutos.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Después noto la espalda cansada. ¿Es normal?",
      answer: {
        text:
          "Algo de esfuerzo en los extensores de la espalda lo es, porque sostienen el tronco. Si el cansancio se " +
          "queda en un punto, o llega antes de que se cansen los glúteos, estás acabando con arco. Baja el final " +
          "dos dedos y observa.",
      },
    },
    {
      question: "¿Qué músculos debería notar?",
      answer: {
        text:
          "Los glúteos, sobre todo arriba, y un poco la parte posterior del muslo. No notar nada en las primeras " +
          "sesiones es frecuente y no prueba que estén ociosos. Ve más despacio y aguanta más antes de dudar del " +
          "ejercicio.",
      },
    },
    {
      question: "Mis mancuernas son ajustables y tienen el mango largo. ¿Es un problema?",
      answer: {
        text:
          "Las largas quedan bien apoyadas a los dos lados de la cadera. Revisa los cierres antes de cada serie, " +
          "porque un disco que se suelta te cae encima, y envuelve el mango.",
      },
    },
    {
      question: "¿Puedo hacerlo todos los días?",
      answer: {
        text:
          "Series ligeras, quizá; las duras no van a mejorar por ello. Repartido en dos o tres días, el mismo " +
          "número de series da más o menos el mismo crecimiento y te deja días con el cuerpo fresco.",
        sources: ["pelland-2025"],
      },
    },
    {
      question: "¿Debería poner los pies sobre algo más alto?",
      answer: {
        text:
          "Eso dobla más la cadera abajo y llama a los isquiotibiales. Es una opción cuando la mancuerna se ha " +
          "quedado ligera. En el registro, trátalo como una variante propia.",
      },
    },
    {
      question: "Solo tengo una mancuerna de 8 kg (18 lb). ¿Sirve de algo?",
      answer: {
        text:
          "A dos piernas pronto será un calentamiento. Ponla en un lado de la cadera y usa una pierna, o cuenta " +
          "tres segundos al subir, tres arriba y tres al bajar, y te durará semanas.",
      },
    },
    {
      question: "¿Me hará crecer los muslos?",
      answer: {
        text:
          "Apenas. Con barra, en nueve semanas, los cuádriceps y los aductores crecieron claramente menos que con " +
          "sentadillas, y una mancuerna les pide aún menos.",
        sources: ["plotkin-2023"],
      },
    },
    {
      question: "¿Es bueno para corredores o futbolistas?",
      answer: {
        text:
          "Da fuerza para extender la cadera, hasta el límite de la mancuerna. Los esprints más rápidos gracias al " +
          "hip thrust son un efecto pequeño e incierto, incluso con una barra pesada. Como complemento en semanas " +
          "cargadas está bien.",
        sources: ["lin-2026"],
        contested: true,
      },
    },
  ],

  safety: [
    {
      text:
        "No dejes nunca que la mancuerna descanse sobre el estómago, y mantén las dos manos en ella hasta que esté " +
        "en el suelo. Una serie acaba con una carga en el regazo y los brazos cansados: planea cómo quitarla antes " +
        "de empezar.",
    },
    {
      text:
        "Los sofás, las sillas y los taburetes resbalan. Prueba el tuyo apoyándote con fuerza en el borde y no " +
        "uses nada que tenga ruedas ni sobre suelos de vidrio.",
    },
    {
      text:
        "Déjalo si hay dolor en el pecho, sensación de desmayo, latidos fuertes o irregulares o falta de aire " +
        "repentina, y busca ayuda médica. Que la mancuerna sea ligera no los vuelve inofensivos.",
    },
    {
      text:
        "Un dolor de espalda que crece durante la serie la termina. Un dolor que baja a la pierna, adormecimiento " +
        "o debilidad en un pie deben examinarse; el adormecimiento donde te apoyarías en una silla de montar, o " +
        "perder el control de la vejiga o el intestino, es cosa de urgencias.",
    },
    {
      text:
        "Con un embarazo, una hernia, un parto o una operación recientes, pregunta al médico o a la matrona que te " +
        "conoce: la carga aprieta la parte baja del abdomen, y lo hace mientras tienes la espalda reclinada.",
      sources: ["acog-804"],
    },
    {
      text:
        "Si lo que duele es subir el peso del suelo al regazo, es motivo para una mancuerna más ligera o para " +
        "pedir ayuda y, si sigue doliendo, para consultar a un profesional. Esta página no diagnostica.",
    },
    {
      text:
        "Si tienes la tensión alta, una enfermedad del corazón o glaucoma, pregunta antes de entrenar cerca del " +
        "límite, incluso con pesos ligeros: las series largas también suben la presión al acercarse al final. " +
        "Suelta el aire en cada subida y no lo retengas nunca durante varias repeticiones.",
      sources: ["hackett-chow-2013"],
    },
  ],
};
