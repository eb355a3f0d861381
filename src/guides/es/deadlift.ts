import type { Guide } from "../guide";

/** The conventional deadlift, in Spanish. */
export const deadlift: Guide = {
  exerciseId: "deadlift",
  title: "Peso muerto",

  overview: [
    {
      text:
        "La barra está quieta en el suelo, la agarras y te pones de pie. Caderas y rodillas se abren a la vez " +
        "mientras la espalda conserva su forma y los brazos solo cuelgan. Es la prueba de fuerza más sencilla que " +
        "hay y, para casi todos, lo más pesado que levantarán nunca.",
    },
    {
      text:
        "Mandan el glúteo mayor y los erectores espinales. Ayudan los isquiotibiales, los cuádriceps y el aductor " +
        "mayor, y la parte alta de la espalda, el trapecio y las manos sostienen lo que las piernas han levantado. " +
        "Las caderas trabajan más justo al despegar, donde los glúteos están estirados; arriba queda poco que hacer " +
        "salvo estar de pie.",
    },
    {
      text:
        "Suele venderse como ejercicio de isquiotibiales y glúteos. Los electrodos cuentan otra cosa: en diecinueve " +
        "estudios, los erectores y los cuádriceps estuvieron más activos que los glúteos y el bíceps femoral. La " +
        "actividad no mide el crecimiento, y casi nadie ha tomado imágenes de los músculos antes y después de meses " +
        "de peso muerto. Nuestro reparto es una lectura de la mecánica, así que tómalo como tal.",
      sources: ["martin-fuentes-2020-deadlift", "project-judgement"],
      contested: true,
    },
    {
      text:
        "Frente a sus vecinos: el bíceps femoral estuvo cerca de un 20 % más activo que en el hip thrust, y los " +
        "glúteos igual. Frente al peso muerto rumano con la misma carga, el recto femoral y los glúteos trabajaron " +
        "más. Aquí se flexionan rodilla y cadera, así que los cuádriceps empujan el suelo mientras las caderas " +
        "rematan la tarea.",
      sources: ["andersen-2018", "lee-2018"],
    },
    {
      text:
        "En la rodilla la carga es pequeña: unos 24 Nm en un grupo de velocistas, donde la sentadilla pedía 155. Si " +
        "las rodillas se quejan de las sentadillas, a menudo aún se puede tirar. La factura va a la espalda, que " +
        "tiene que seguir rígida con una palanca larga.",
      sources: ["otsuka-2021"],
    },
    {
      text:
        "Que fríe el sistema nervioso es folclore de gimnasio. Medidos uno al lado del otro, la recuperación no " +
        "tardó más que tras la sentadilla o el press de banca, y las series pesadas de dos costaron la misma fuerza " +
        "voluntaria en uno que en otro. Lo que la gente siente es una serie muy pesada hecha con muchísimo músculo.",
      sources: ["belcher-2019", "barnes-2019"],
      contested: true,
    },
    {
      text:
        "Le va bien a quien busca fuerza, a quien recoge cosas del suelo en su trabajo o su deporte y a quien tiene " +
        "barra y no tiene rack. Solo para tamaño sale caro: mucha fatiga, un agarre que puede acabar la serie y " +
        "ningún músculo que algo más ligero no pueda entrenar. Con brazos largos es amable; con brazos cortos y " +
        "fémures largos vale la pena probar la barra hexagonal o el sumo.",
    },
    {
      text:
        "Esta guía trata del tirón convencional, con las manos por fuera de las rodillas. La versión de apoyo ancho " +
        "flexiona más las rodillas y, al medir las dos en trece jugadores de fútbol americano, subió la actividad de " +
        "cuádriceps y tibiales. Ninguna es trampa; son dos ejercicios y cada uno tiene su línea en el diario.",
      sources: ["escamilla-2002"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Usa discos de altura completa, de 45 cm (18 in), o pon unos más pequeños sobre bloques para que la barra " +
          "salga del mismo sitio.",
        "Colócate con la barra sobre la mitad de los pies, a unos 3 cm (una pulgada) de las tibias y con los talones " +
          "al ancho de las caderas.",
        "Dóblate por las caderas y agarra la barra justo por fuera de las piernas, con los pulgares rozando las " +
          "tibias.",
        "Flexiona las rodillas hasta que las tibias toquen la barra, y deja la barra donde está.",
        "Levanta el pecho y alarga la espalda. Las caderas acaban entre rodillas y hombros, y las escápulas sobre la " +
          "barra.",
      ],
      notes: [
        {
          text:
            "La altura de las caderas la decide tu constitución. Brazos largos, caderas altas; fémures largos, " +
            "caderas altas también. Copiar la salida de otro es el camino más rápido a una mala.",
        },
        {
          text:
            "Una suela fina y plana, o ir descalzo, acorta el recorrido y te da estabilidad. Ningún estudio ha " +
            "comparado zapatillas para este ejercicio.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Toma aire hondo con la espalda ya plana y aprieta todo el abdomen.",
        "Cierra las axilas como si exprimieras dos naranjas; eso activa los dorsales y mantiene la barra cerca.",
        "Tira con suavidad de la barra hasta oír que toca el borde superior del agujero de los discos. Ya no queda " +
          "holgura.",
        "Mira al suelo a dos o tres metros (7–10 ft) y mantén el cuello en línea.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Empuja el suelo con los dos pies; la barra sale porque las piernas se extienden.",
        "Deja que caderas y hombros suban a la misma velocidad hasta que la barra llegue a las rodillas.",
        "Mantén la barra en contacto con tibias y muslos todo el camino.",
        "Pasadas las rodillas, lleva las caderas adelante al encuentro de la barra.",
        "Los brazos siguen rectos de principio a fin, como cuerdas con un gancho en la punta.",
      ],
      notes: [
        {
          text:
            "Aguantar el aire durante el tirón es normal y, con cargas altas, inevitable. La presión en el tronco " +
            "llega a 161–176 mmHg en el peso muerto y la prensa, por debajo de la sentadilla.",
          sources: ["blazek-2019", "hackett-chow-2013"],
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "De pie y recto: rodillas y caderas abiertas, glúteos apretados, costillas sobre la pelvis.",
        "Párate ahí. Inclinarte hacia atrás no añade más que un arco.",
        "Sostén la barra quieta un momento y suelta algo de aire sin perder la firmeza.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lleva primero las caderas hacia atrás y deja que la barra resbale por los muslos.",
        "Cuando haya pasado las rodillas, flexiónalas y apoya los discos.",
        "Espera a que la barra deje de moverse, vuelve a apretar el abdomen y entonces tira de nuevo.",
        "Termina la serie cuando la espalda se redondee, cuando la barra se separe de las piernas o cuando el agarre " +
          "empiece a abrirse.",
        "Suelta solo cuando los discos estén en el suelo.",
      ],
      notes: [
        {
          text:
            "Posar la barra, tocar apenas el suelo o dejarla caer: nadie ha comparado lo que construyen. Bajarla " +
            "mantiene trabajando isquiotibiales y agarre, y la mayoría de los gimnasios lo prefiere. Elige una forma " +
            "y anótala, porque tocar y seguir vale una repetición o dos.",
          sources: ["project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Barra sobre medio pie", "Tibias a la barra", "Pecho alto, espalda larga"] },
    { phase: "brace", cues: ["Exprime las naranjas", "Clic, y después tira"] },
    { phase: "lift", cues: ["Empuja el suelo", "Arrástrala por las piernas", "Caderas adelante"] },
    { phase: "top", cues: ["Recto, glúteos apretados", "Sin inclinarte atrás"] },
    { phase: "lower", cues: ["Primero las caderas atrás", "Parada total, aire nuevo"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom:
        "La zona lumbar cede cuando la barra despega del suelo, y cada repetición se parece más a una caña de pescar.",
      why:
        "Demasiado peso, demasiada flojera o caderas que no llegan a la barra con la espalda plana. Los estudios " +
        "reunidos sobre levantar pesos no vieron una relación clara entre espalda doblada y dolor, y gente fuerte " +
        "tira con la parte alta redonda a propósito. Lo que temen los entrenadores es el cambio bajo carga: una " +
        "columna que se mueve cuando tenía que aguantar. Ese temor es razonable y no está probado.",
      fix:
        "Quita una quinta parte del peso y domina la salida: espalda plana, aire completo, sin holgura, y empuja. Si " +
        "a la altura del suelo no llegas con la espalda plana, tira desde bloques a media tibia y ve bajando con las " +
        "semanas.",
      sources: ["saraceni-2020"],
      contested: true,
    },
    {
      id: "hips-rise-first",
      symptom: "El trasero sale disparado, la barra no se ha movido y desde ahí es un tirón de piernas rígidas.",
      why:
        "La salida era demasiado baja para tu constitución, o los cuádriceps se rindieron enseguida. La espalda y " +
        "los isquiotibiales heredan un levantamiento pensado para cuatro grupos musculares.",
      fix:
        "Empieza con las caderas donde de todos modos estarán cuando la barra salga. Piensa en llevar las rodillas " +
        "atrás despacio y practica con una pausa de dos segundos nada más despegar.",
    },
    {
      id: "load-drifts-forward",
      symptom: "Se ve luz entre la barra y la tibia, o la barra se va hacia fuera a la altura de las rodillas.",
      why:
        "La salida estaba demasiado lejos, o los dorsales dormían. Con la barra 10 cm (4 in) más adelante, la " +
        "espalda sostiene el mismo peso con una palanca mucho más larga.",
      fix:
        "Comprueba que la barra está sobre la mitad del pie antes de doblarte. Calcetines largos, axilas cerradas y " +
        "marcas de magnesio en los muslos como prueba de que no se perdió el contacto.",
    },
    {
      id: "jerked-start",
      symptom: "Codos doblados, un golpe de hierro y una barra que deja el suelo de un tirón.",
      why:
        "Tirar fuerte de una barra con holgura echa a perder la forma antes de que empiece el trabajo, y un codo " +
        "doblado bajo una carga alta pone al bíceps donde no le toca.",
      fix:
        "Brazos rectos, tira hasta que la barra haga clic contra los discos y luego aprieta más. El suelo debería " +
        "notarlo antes de que la barra se mueva.",
    },
    {
      id: "hips-too-low",
      symptom: "Te sientas detrás de la barra como en un taburete bajo, y las tibias la empujan hacia delante.",
      why:
        "Un peso muerto que empieza como una sentadilla deja la barra por delante del pie. Las caderas tienen que " +
        "subir antes de que pase nada más, y el primer tercio del movimiento se pierde.",
      fix:
        "Sube las caderas hasta que las escápulas queden sobre la barra y las tibias apenas la toquen. Si te parece " +
        "alto, seguramente está bien.",
    },
    {
      id: "lumbar-arching",
      symptom: "Al final te inclinas hacia atrás, la barriga sale y las rodillas se ablandan bajo la barra.",
      why:
        "Alguien dijo que bloquearas con fuerza. Las caderas ya estaban abiertas, así que el movimiento de más sale " +
        "de la espalda, comprimida bajo toda la carga.",
      fix:
        "Termina con los glúteos, costillas abajo y barbilla horizontal. Con estar erguido basta; también en " +
        "competición el juez quiere verte de pie, no inclinado.",
    },
    {
      id: "touch-and-bounce",
      symptom: "Los discos rebotan y la siguiente repetición empieza con el rebote.",
      why:
        "El suelo devuelve una energía que tenían que poner las piernas, y la barra suele volver torcida. Tu diario " +
        "cuenta entonces lo que levantó la goma.",
      fix: "Cuenta uno abajo, con la barra quieta. Menos repeticiones, y cada una un peso muerto.",
    },
    {
      id: "grip-fails-first",
      symptom: "Los dedos se abren antes de que se cansen las caderas o la espalda.",
      why:
        "Las manos ganan fuerza más despacio que las caderas. Una barra sudada y sin magnesio lo empeora, y una " +
        "serie que acaba en las manos hizo poco por lo demás.",
      fix:
        "Primero, magnesio. Agarre prono en el calentamiento; después gancho, mixto o correas en las series más " +
        "pesadas. Si tiras con mixto, cambia la mano girada de serie en serie.",
    },
    {
      id: "load-too-high",
      symptom:
        "La barra se queda en las rodillas, la subes a golpes por los muslos y después no queda nada para el resto " +
        "de la sesión.",
      why:
        "El peso muerto tienta a todos a probarse en vez de entrenar. Las repeticiones peleadas cuestan más de lo " +
        "que enseñan.",
      fix:
        "Quédate con cargas que subas en una línea limpia, con dos en reserva. Prueba tu máximo cada dos o tres " +
        "meses, si no hay más remedio.",
    },
  ],

  programming: [
    {
      text:
        "Para empezar. Con una barra de 20 kg (45 lb) y discos ligeros de tamaño completo, el primer tirón pesa unos " +
        "40 kg (90 lb). Si es demasiado, pon una barra vacía sobre bloques a media tibia o empieza con una " +
        "kettlebell. Aprende la bisagra de cadera antes de aprender a cargarla.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Para la fuerza. De tres a ocho series efectivas por semana, en una o dos sesiones, sobre todo de tres a " +
        "cinco repeticiones al 80 % o más, con tres a cinco minutos de descanso. Las series de dos y de una son para " +
        "las últimas semanas antes de una prueba.",
      sources: ["lopez-2021", "acsm-2009", "project-judgement"],
    },
    {
      text:
        "Para crecer. De cuatro a ocho series de cinco a ocho por semana son de sobra cuando al lado hay " +
        "sentadillas, remos u otras bisagras. Más allá de ocho o así, las series de peso muerto rumano, hip thrust o " +
        "curl femoral dan más músculo por menos cansancio. Eso último es una opinión nuestra.",
      sources: ["project-judgement", "pelland-2025"],
    },
    {
      text:
        "Cómo contar. Una serie vale una para los glúteos y la zona lumbar, y media para isquiotibiales, cuádriceps, " +
        "aductor mayor, espalda alta, trapecio y antebrazos. Esa media representa trabajo de ayudante, que es como " +
        "mejor cuentan los grandes análisis.",
      sources: ["pelland-2025"],
    },
    {
      text:
        "Dónde ponerlo. Al principio de la sesión, con la espalda fresca, o después de la sentadilla si esta importa " +
        "más. Sentadillas y tirones pesados el mismo día piden mucho a una sola columna. Sepáralos dos días, o tira " +
        "ligero el día de sentadillas.",
      sources: ["acsm-2026", "project-judgement"],
    },
    {
      text:
        "¿Una o dos veces por semana? Una basta para la mayoría y dos le van a quien quiere el número. La fuerza " +
        "gana un poco con más práctica; el tamaño apenas lo nota. La vieja advertencia de que el peso muerto " +
        "necesita una semana de recuperación no tiene ninguna medición detrás.",
      sources: ["pelland-2025", "belcher-2019"],
      contested: true,
    },
    {
      text:
        "Subir peso. Llena el rango en todas las series con la reserva prevista, dos veces seguidas, y añade 2,5–5 " +
        "kg (5–10 lb). Si la primera serie se queda corta dos sesiones seguidas, quita un 5–10 % y vuelve a subir. " +
        "Una espalda redondeada no gana un disco más, diga lo que diga la cuenta.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Alrededor. Remos, paseos cargados y sostener peso rematan las manos y la parte alta de la espalda. Deja los " +
        "buenos días y las extensiones lumbares pesadas para otro día, porque gastan la misma espalda.",
    },
  ],

  isItWorking: [
    {
      text:
        "La marca que cuenta es la mejor serie limpia desde el suelo, con parada total cada vez. Conviértela en un " +
        "máximo estimado y mira la línea a lo largo de semanas. Una sola sesión puede engañar en una décima parte " +
        "hacia cualquier lado.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "Mantén las condiciones: mismos discos, mismo agarre, mismo cinturón o ninguno, misma forma de tocar el " +
        "suelo. Solo las correas pueden valer varias repeticiones. Un agarre nuevo abre una línea nueva en el diario.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Ritmo de progreso. Quien parte de cero suele añadir peso en cada sesión durante un mes o dos. Desde ahí, " +
        "ganar un 0,5–2 % por semana el primer medio año es bueno, un 0,1–0,5 % hasta los dos años es bueno, y años " +
        "después un par de puntos por ciento al año sigue siendo progreso. Son rangos de estimación propia a partir " +
        "de grandes registros.",
      sources: ["steele-2022", "latella-2020", "project-judgement"],
    },
    {
      text:
        "La velocidad dice aquí menos que en otros sitios. Los powerlifters con experiencia acaban un máximo real a " +
        "unos 0,15 m/s, más lento que en ningún otro ejercicio, así que una barra que se arrastra aún puede tener " +
        "algo dentro. Compara tus propias velocidades con una carga, semana contra semana.",
      sources: ["helms-2017"],
    },
    {
      text:
        "Para el músculo, mira en otra parte. Ninguna cinta mide una zona lumbar. Si lo que quieres son " +
        "isquiotibiales o glúteos, sigue los ejercicios que apuntan a ellos y lee este como fuerza. Las agujetas del " +
        "día siguiente demuestran esfuerzo, nada más.",
      sources: ["schoenfeld-contreras-2013"],
    },
    {
      text:
        "¿Es demasiado? Dos menos en reserva con la misma carga, un agarre que falla antes de lo habitual, una " +
        "salida que la espalda sostiene cada vez peor: tres pistas de que la recuperación va por detrás. Haz la " +
        "mitad de series una semana y vuelve a tirar. Las marcas que vuelven en dos semanas solo estaban tapadas.",
      sources: ["project-judgement", "grandou-2020"],
    },
  ],

  questions: [
    {
      question: "¿El peso muerto es malo para mi espalda?",
      answer: {
        text:
          "De tu espalda nadie puede decirlo desde aquí. En grupos de personas, los estudios sobre levantar pesos no " +
          "han ligado una columna doblada al dolor, y la experiencia de los entrenadores dice que la mayoría de los " +
          "problemas vienen de saltos bruscos de carga. Sube poco a poco, conserva la forma y pide que te examinen " +
          "si el dolor se queda.",
        sources: ["saraceni-2020"],
        contested: true,
      },
    },
    {
      question: "¿Sumo o convencional?",
      answer: {
        text:
          "Prueba los dos un mes. El sumo flexiona más las rodillas e inclina menos el tronco, así que encaja con " +
          "fémures largos y espaldas rígidas; el convencional, con brazos largos y espaldas fuertes. La actividad " +
          "difirió poco entre ellos, salvo en cuádriceps y tibiales.",
        sources: ["escamilla-2002"],
      },
    },
    {
      question: "¿Agarre mixto, gancho o correas?",
      answer: {
        text:
          "El mixto y el gancho sostienen más que el prono normal. El gancho duele dos semanas y sigue siendo " +
          "simétrico. Las correas son honradas en el entrenamiento cuando las manos acabarían la serie, y están " +
          "prohibidas en competición.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Cómo consigo unas manos más fuertes?",
      answer: {
        text:
          "Sostén arriba diez segundos la última serie de calentamiento, haz las series ligeras con agarre prono y " +
          "añade paseos del granjero o colgarte de una barra dos veces por semana. Las correas en la serie más " +
          "pesada no estropean ese plan.",
      },
    },
    {
      question: "¿Debo usar cinturón?",
      answer: {
        text:
          "Cambia tu forma de apretar el abdomen: con cinturón, la parte delantera trabajó más y los oblicuos menos. " +
          "Muchos levantan un poco más con él. Aprende sin cinturón y luego úsalo en las series pesadas si te gusta.",
        sources: ["escamilla-2002"],
      },
    },
    {
      question: "¿Tengo que bajar la barra despacio?",
      answer: {
        text:
          "No. Con control basta, más o menos a la velocidad de sentarse. La bajada sí entrena isquiotibiales y " +
          "agarre, y eso es una razón para no soltarla siempre desde arriba.",
      },
    },
    {
      question: "¿Hago series de diez?",
      answer: {
        text:
          "Rara vez. El aire y el agarre suelen acabar esas series antes que las caderas, y la espalda se descuida. " +
          "Las de cinco y seis son mejor práctica. Para series de diez elige un peso muerto rumano o un hip thrust.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Mis discos son demasiado pequeños para llegar a media tibia. ¿Qué puedo hacer?",
      answer: {
        text:
          "Pon la barra sobre bloques, sobre dos discos apilados o sobre los seguros del rack, de modo que salga a " +
          "22–23 cm (9 in) del suelo. Tirar desde más abajo es otro ejercicio, más duro para las caderas.",
      },
    },
    {
      question: "¿La barra debe rasparme las tibias?",
      answer: {
        text:
          "Tocar, sí; raspar la piel, no. Unos calcetines largos o unas mallas lo resuelven. Si sangras, la barra " +
          "salió demasiado cerca o las rodillas se adelantaron antes de tiempo.",
      },
    },
    {
      question: "¿El peso muerto desarrolla los glúteos?",
      answer: {
        text:
          "Debería, ya que las caderas hacen casi todo el trabajo con el glúteo estirado, y su actividad iguala a la " +
          "del hip thrust en el laboratorio. El crecimiento a lo largo de meses no se ha comparado directamente. Un " +
          "ensayo encontró algo sobre la transferencia: sentadilla y hip thrust subieron el peso muerto por igual.",
        sources: ["andersen-2018", "plotkin-2023"],
        contested: true,
      },
    },
    {
      question: "Si hago peso muerto, ¿puedo saltarme la sentadilla?",
      answer: {
        text:
          "Entrenarías caderas y espalda y dejarías buena parte del cuádriceps sin hacer. Una prensa o una " +
          "sentadilla dividida junto al tirón llena el hueco. Con tiempo para solo dos ejercicios, sentadilla y peso " +
          "muerto son difíciles de superar.",
      },
    },
    {
      question: "¿La barra hexagonal es más fácil?",
      answer: {
        text:
          "Para la mayoría, sí. Estás dentro de la carga, las rodillas aportan más y se aprende en una sesión. La " +
          "actividad de los glúteos quedó ahí un 16 % por debajo del hip thrust, lo que dice poco del crecimiento. " +
          "Úsala si la barra recta nunca te resulta cómoda.",
        sources: ["andersen-2018"],
      },
    },
    {
      question: "¿Cuánto debería levantar?",
      answer: {
        text:
          "Más que el mes pasado. El doble del peso corporal es un sueño común en los gimnasios y no un umbral " +
          "científico; los brazos, la edad y los años de práctica mueven la meta.",
      },
    },
    {
      question: "¿Por qué solo lo siento en la zona lumbar?",
      answer: {
        text:
          "La espalda aguanta toda la serie, así que algo de cansancio ahí es de esperar. Si es lo único que " +
          "sientes, comprueba que la barra sigue pegada a las piernas y que las caderas no se disparan. El dolor es " +
          "otra cosa que el cansancio.",
      },
    },
  ],

  safety: [
    {
      text:
        "Para la serie en cuanto la espalda cambie de forma y no puedas recuperarla en la repetición siguiente. No " +
        "hay premio por la última.",
    },
    {
      text:
        "Un dolor de espalda que empieza bajo la carga acaba el ejercicio por hoy. Un dolor por debajo de la " +
        "rodilla, hormigueo, un pie que cae o una pierna que se siente débil deben examinarse pronto. Si pierdes la " +
        "sensibilidad entre las piernas o el control de la vejiga o del intestino, ve a urgencias de inmediato.",
    },
    {
      text:
        "Un mareo leve justo después de dejar la barra es común cuando se suelta el aire retenido. Siéntate, " +
        "respira, espera. Un desmayo, dolor en el pecho, un corazón que tropieza o un dolor de cabeza insoportable " +
        "son otra cosa: deja de entrenar y busca atención médica.",
    },
    {
      text:
        "Enfermedad del corazón, hipertensión, hernia, glaucoma, una operación reciente: consulta antes con un " +
        "médico si puedes hacer tirones pesados. Si tienes el visto bueno, no hagas series de una repetición, suelta " +
        "el aire en la parte dura y quédate lejos del fallo.",
      sources: ["hackett-chow-2013", "blazek-2019"],
    },
    {
      text:
        "Huesos frágiles, embarazo y los meses tras el parto. Recoger peso es parte de la vida en los tres casos, y " +
        "por eso merece el consejo de alguien que pueda verte levantar. Los agarres elevados, una kettlebell y un " +
        "progreso lento son puntos de partida habituales.",
      sources: ["acog-804"],
    },
    {
      text:
        "Un tirón agudo en la parte delantera del brazo, en la palma o en la ingle no es una sobrecarga corriente. " +
        "Deja la barra y pide que lo vean si sale un moratón o si sigue débil. Con agarre mixto, mantén del todo " +
        "recto el brazo girado.",
    },
    {
      text:
        "Mira alrededor antes de tirar. Cierres puestos, nadie delante de la barra, ningún dedo bajo los discos, y " +
        "nunca sueltes una barra sobre los pies de otra persona. Niños y adolescentes aprenden con barras ligeras y " +
        "un entrenador; los principiantes mayores empiezan desde bloques.",
      sources: ["lloyd-2014", "fragala-2019"],
    },
  ],
};
