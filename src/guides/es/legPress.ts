import type { Guide } from "../guide";

/** The leg press on a sled, in Spanish. */
export const legPress: Guide = {
  exerciseId: "leg-press",
  title: "Prensa de piernas",

  overview: [
    {
      text:
        "Te sientas reclinado con los pies en una plataforma y empujas un trineo por unos rieles inclinados 45 " +
        "grados. Caderas y rodillas se abren a la vez, la espalda se queda en el respaldo y no hay nada que " +
        "equilibrar. Es el ejercicio de pierna que menos habilidad pide y te deja gastarlo todo en las piernas.",
    },
    {
      text:
        "La mayor parte la hacen los cuádriceps. En una revisión de mediciones, el vasto lateral y el medial iban en " +
        "cabeza, el recto femoral los seguía de cerca y la actividad subía cuanto más se flexionaba la rodilla. " +
        "Encaja con lo que todos sienten: abajo es donde trabaja el muslo.",
      sources: ["martin-fuentes-2020-leg-press"],
    },
    {
      text:
        "Glúteos y aductor mayor ayudan, más cuanto más se pliega la cadera. La prensa junto con el peso muerto con " +
        "piernas rígidas hizo crecer los glúteos un 6,0 % en diez semanas, y un 9,3 % con hip thrust añadido, aunque " +
        "ese grupo hizo más series. Lo que la prensa sola da a los glúteos no se ha aislado, así que contamos media " +
        "serie.",
      sources: ["kassiano-2024", "krause-neto-2025"],
      contested: true,
    },
    {
      text:
        "Los pies importan algo. Catorce mujeres que empujaban cerca de su límite mostraron más actividad de glúteos " +
        "con los pies altos y más de cuádriceps con los pies bajos. Una revisión posterior considera escasas las " +
        "pruebas sobre la posición de los pies. Muévelos primero por comodidad y después por el músculo.",
      sources: ["da-silva-2008", "martin-fuentes-2020-leg-press"],
      contested: true,
    },
    {
      text:
        "No es una sentadilla tumbada. El tronco no tiene tarea, gemelos e isquiotibiales tienen poca, y el número " +
        "del trineo no dice nada de la barra con la que harías sentadillas. El músculo, eso sí, crece más o menos " +
        "igual con máquinas que con pesos libres en los ensayos reunidos, y la fuerza aparece sobre todo donde " +
        "practicaste.",
      sources: ["haugen-2023"],
      contested: true,
    },
    {
      text:
        "Aquí las repeticiones salen más baratas. Con la misma parte del máximo, la gente hace más en la prensa que " +
        "en otros ejercicios. Las tablas de porcentajes corrientes piden por eso demasiado pocas, y una serie larga " +
        "hace parecer mayor tu máximo de lo que es. Fíate más bien de las repeticiones en reserva.",
      sources: ["nuzzo-2024"],
    },
    {
      text:
        "Le va bien a quien empieza y aún no puede hacer sentadillas, a personas mayores, a quien no soporta una " +
        "barra en la espalda o los hombros y a gente avanzada que quiere más pierna después de la sentadilla. " +
        "También es un buen sitio para series largas: veinte repeticiones duras acaban en los muslos y no en los " +
        "pulmones y la columna.",
    },
    {
      text:
        "¿Quién puede pasar de ella? Si la sentadilla o la sentadilla dividida ya llenan tu semana, la prensa sobra. " +
        "Y con sitio para un solo ejercicio de la mitad inferior, elige una sentadilla o un peso muerto, porque esta " +
        "deja en casa isquiotibiales, tronco y manos.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Comprueba los topes de seguridad antes de sentarte; ponlos un palmo por debajo de tu posición más profunda.",
        "Lleva el trasero y la zona lumbar del todo al rincón del respaldo, con la cabeza apoyada.",
        "Pon los pies en el centro de la plataforma, entre el ancho de las caderas y el de los hombros, con las " +
          "puntas algo hacia fuera.",
        "Ajusta el respaldo para que las rodillas puedan venir hacia las axilas sin que la pelvis se despegue.",
        "Agarra las asas junto al asiento y deja ahí las manos.",
      ],
      notes: [
        {
          text:
            "Dónde van exactamente los pies depende de la máquina. La altura correcta es aquella en que los talones " +
            "siguen apoyados abajo y las rodillas aún se flexionan bien pasado el ángulo recto.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tira de las asas para hundirte en el asiento.",
        "Toma aire cuando el trineo viene hacia ti y pon el abdomen firme contra los muslos.",
        "Reparte la presión: talón, parte delantera y borde externo de los dos pies.",
        "Estira las piernas para levantar el trineo y después aparta los bloqueos.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Desde abajo, empuja con todo el pie y con las dos piernas por igual.",
        "Mantén cada rodilla en línea con el segundo dedo del pie.",
        "Empuja de forma continua; el trineo no debería ni saltar ni atascarse.",
        "Suelta el aire durante la parte dura o justo después.",
      ],
      notes: [
        {
          text:
            "Aquí vale la pena aprender a soltar el aire al empujar. Se han medido presiones en el tronco de 161 a " +
            "176 mmHg en la prensa y el peso muerto, y la presión del ojo de adultos jóvenes subió de unos 14 a 41 " +
            "mmHg durante prensas pesadas.",
          sources: ["blazek-2019", "vaghefi-2021"],
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Para justo antes de que las rodillas queden rectas, y no las bloquees.",
        "Haz una pausa para respirar si la necesitas, sin descansar sobre las articulaciones.",
        "Comprueba que el trasero sigue en su rincón.",
      ],
      notes: [
        {
          text:
            "Las rodillas bloqueadas se nombran a menudo como el gran peligro. Los accidentes graves se cuentan de " +
            "uno en uno, y nadie ha llevado la cuenta. Parar antes no te cuesta nada, mantiene los muslos cargados y " +
            "quita la preocupación.",
          sources: ["project-judgement"],
          contested: true,
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Flexiona caderas y rodillas y deja venir el trineo en dos o tres segundos.",
        "Baja hasta que las rodillas pasen bien del ángulo recto, o hasta que la pelvis esté a punto de despegarse " +
          "del respaldo.",
        "Cambia de sentido con suavidad, sin caída y sin rebote.",
        "Termina la serie cuando pierdas profundidad, cuando las caderas rueden hacia arriba o cuando una pierna se " +
          "adueñe del trabajo.",
        "Vuelve a poner los bloqueos antes de relajarte, siempre.",
      ],
      notes: [
        {
          text:
            "Cuánta profundidad basta se ha probado en la sentadilla, donde ayudó a glúteos y aductores y no cambió " +
            "los cuádriceps. Esperar lo mismo aquí es razonable y no está demostrado.",
          sources: ["kubo-2019", "project-judgement"],
          contested: true,
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Trasero en el rincón", "Topes puestos, pies planos"] },
    { phase: "brace", cues: ["Húndete en el asiento", "Todo el pie apoyado"] },
    { phase: "lift", cues: ["Empuja con todo el pie", "Rodillas sobre las puntas"] },
    { phase: "top", cues: ["Casi rectas", "Suelta el aire"] },
    { phase: "lower", cues: ["Lento y profundo", "La pelvis no se levanta", "Bloqueos puestos"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "El trineo se mueve un palmo mientras los discos llenan los dos brazos de la máquina.",
      why:
        "La prensa halaga. El tramo corto de arriba es donde la palanca es amable y la carga enorme, y a caderas y " +
        "aductores apenas se les pide nada. Es lo que más se ve en esta máquina.",
      fix:
        "Quita un tercio, baja hasta que los muslos se acerquen a las costillas y reconstruye desde ese número. A " +
        "partir de ahora solo cuentan las repeticiones completas.",
    },
    {
      id: "load-too-high",
      symptom:
        "El primer centímetro pide un tirón, la cara se pone morada y la ayuda de las manos empieza en la tercera " +
        "repetición.",
      why:
        "La prensa esconde bien el peso, porque los rieles cargan con una parte. Una carga elegida para lucirse " +
        "cuesta profundidad, aire y la posición de la espalda.",
      fix:
        "Busca el peso que puedas empujar doce veces con profundidad y dos en reserva. Ese es tu punto de partida, " +
        "digan lo que digan los discos.",
    },
    {
      id: "hips-lift-off-pad",
      symptom: "Cerca de abajo la pelvis se enrolla y la zona lumbar se separa del respaldo.",
      why:
        "Las caderas se han quedado sin sitio y la pelvis rueda bajo el trineo. Entonces toda la carga aprieta una " +
        "zona lumbar doblada que no tiene adónde ir. La investigación sobre flexión y dolor de espalda no está " +
        "resuelta y nada de ella se hizo aquí; una columna redondeada y apretada entre trineo y asiento sigue siendo " +
        "mala idea.",
      fix:
        "Da la vuelta dos dedos antes, sube y separa un poco los pies o abre el respaldo. Tira de las asas durante " +
        "toda la bajada.",
      sources: ["saraceni-2020"],
      contested: true,
    },
    {
      id: "joint-locked-hard",
      symptom: "Las piernas se estiran de golpe arriba y el trineo descansa en las rodillas.",
      why:
        "Al final de un empuje rápido la articulación recibe lo que debería recibir el músculo. Con rodillas que se " +
        "hiperextienden el margen es mínimo. Con qué frecuencia esto hace daño a alguien no se sabe.",
      fix:
        "Acaba cada empuje un dedo antes de la recta, más lento en el último tramo. Si necesitas un descanso, pon " +
        "los bloqueos y tómatelo.",
    },
    {
      id: "knees-cave-in",
      symptom: "Las rodillas se van una hacia la otra al empujar, a menudo una más que la otra.",
      why:
        "El esfuerzo se desplaza hacia los aductores, o los pies están demasiado juntos para tus caderas. " +
        "Desperdicia fuerza, y algunas rodillas se quejan.",
      fix:
        "Gira un poco las puntas hacia fuera y lleva las rodillas hacia los dedos pequeños. Usa menos carga dos " +
        "semanas y míralo en un espejo o en vídeo.",
    },
    {
      id: "heels-lift",
      symptom: "Abajo solo queda en la plataforma la parte delantera del pie.",
      why:
        "Los pies están demasiado bajos o los tobillos demasiado rígidos. El empuje pasa a salir de la parte " +
        "delantera: más tensión en la cara anterior de la rodilla, menos de las caderas.",
      fix:
        "Sube los pies media zapatilla. Si los pones bajos a propósito, baja menos, para que los talones se queden " +
        "donde están.",
    },
    {
      id: "bounced-turn",
      symptom: "El trineo cae, golpea el final de tu recorrido o los topes y vuelve solo.",
      why:
        "La goma, los tendones y la inercia hacen por ti la parte más dura. Además entregan la mayor fuerza de la " +
        "serie a las caderas y la espalda cuando están menos preparadas.",
      fix: "Dos segundos de bajada, un momento quieto y empuja. Si el momento quieto es imposible, quita peso.",
    },
    {
      id: "hands-push-knees",
      symptom: "Las palmas están en los muslos y te estiran las piernas.",
      why:
        "Suele empezar en la última repetición y se va adelantando en la serie. El diario muestra entonces lo que " +
        "hacen piernas y brazos juntos.",
      fix: "Sujeta las asas. Cuando las piernas no puedan acabar, usa los topes: para eso están.",
    },
    {
      id: "no-safeties",
      symptom: "Los topes están en la muesca más baja, o faltan, y no hay nadie cerca.",
      why:
        "En este ejercicio un fallo significa quedar doblado bajo un trineo. Todas las máquinas tienen topes o " +
        "bloqueos; no usarlos es el único error grave que se evita sin ninguna fuerza.",
      fix: "Ponlos primero, pruébalos en vacío y aprende a girar los bloqueos con las piernas cansadas.",
    },
  ],

  programming: [
    {
      text:
        "Para empezar. Ningún número vale para todas las prensas. Haz doce en vacío y añade una pareja de discos " +
        "pequeños por serie hasta que doce profundas dejen tres en reserva. Los trineos pesan entre 20 y más de 60 " +
        "kg (de 45 a 130 lb), así que anota si lo cuentas y no lo cambies nunca. Una o dos sesiones suelen bastar " +
        "para ajustar asiento y pies.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Para crecer. De ocho a doce series por semana en dos o tres días si los cuádriceps son una prioridad, la " +
        "mitad junto a sentadillas. Usa de ocho a doce repeticiones en una sesión y de doce a veinte en la otra; las " +
        "series largas cerca del límite construyen músculo tan bien como las cortas.",
      sources: ["pelland-2025", "schoenfeld-2017", "project-judgement"],
    },
    {
      text:
        "Para la fuerza. Te hace fuerte en empujar un trineo. Algo de eso llega a la sentadilla, la mayor parte no, " +
        "así que úsala después de la barra, de dos a cuatro series, cuando la espalda ya ha tenido bastante.",
      sources: ["haugen-2023", "project-judgement"],
    },
    {
      text:
        "Esfuerzo. Como con los topes puestos puede salir mal poco, es un buen ejercicio para series que acaban con " +
        "una o ninguna en reserva. En el resto de la semana, dejar dos hace crecer más o menos igual. Descansa dos " +
        "minutos, tres tras las series más duras.",
      sources: ["refalo-2024", "singer-2024", "project-judgement"],
    },
    {
      text:
        "Cómo contar. Una serie para los cuádriceps, media para los glúteos y media para el aductor mayor. Si bajas " +
        "mucho con los pies altos puedes contar los glúteos enteros; eso es una suposición nuestra y el diario " +
        "mantiene la media.",
      sources: ["kassiano-2024", "project-judgement"],
      contested: true,
    },
    {
      text:
        "Junto a otros ejercicios. Después de la sentadilla y antes de la extensión de cuádriceps es el sitio " +
        "habitual. Con hip thrust el mismo día añade muslos sin otra carga sobre la columna. Una bisagra o un curl " +
        "femoral en algún momento de la semana cubre los isquiotibiales, que la prensa ignora.",
    },
    {
      text:
        "Subir peso. Cuando todas las series lleguen al tope del rango a profundidad completa, dos veces, añade la " +
        "pareja de discos más pequeña, 5 kg (10 lb) en total. En una prensa cargada ese paso es un 2–3 % y va rápido; " +
        "en una ligera es un 10 %, así que añade primero repeticiones.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "A una pierna. Las series con una sola pierna reducen la carga a la mitad y muestran un lado más débil. Son " +
        "otra entrada del diario, útil cuando a la máquina no le caben más discos o a las caderas no les gusta tener " +
        "las dos rodillas arriba a la vez.",
      sources: ["project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "Apunta con la carga la máquina, el trineo, la muesca del asiento y la altura de los pies. La fricción y el " +
        "ángulo cambian tanto de un gimnasio a otro que 200 kg (440 lb) aquí pueden ser 150 kg (330 lb) allí. Una " +
        "máquina nueva es un nuevo punto de partida.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Sigue las repeticiones con una carga fija y una profundidad fija. De doce a quince en un mes es una mejora " +
        "clara; de doce a trece puede ser el sueño.",
      sources: ["mitter-2022", "project-judgement"],
    },
    {
      text:
        "Los máximos estimados son poco firmes en esta máquina. La gente hace más repeticiones a cada porcentaje de " +
        "las que suponen las fórmulas, y hasta una prueba de cinco repeticiones falló por unos 16 kg (35 lb) en un " +
        "estudio. Compara las estimaciones solo con las tuyas y con repeticiones parecidas.",
      sources: ["nuzzo-2024", "reynolds-2006"],
    },
    {
      text:
        "Ritmo. En los primeros meses las cargas suben a saltos, que son sobre todo aprender dónde empujar. Pasado " +
        "medio año, cuenta con algo así como medio punto por ciento a la semana en el mejor caso. Son rangos de " +
        "estimación propia, y anchos.",
      sources: ["steele-2022", "project-judgement"],
    },
    {
      text:
        "Músculo. Mide la mitad del muslo en el mismo punto, relajado, antes de entrenar, cada cuatro semanas, y " +
        "dale ocho semanas y dieciséis sesiones. La congestión añade un centímetro y se va antes de la noche.",
      sources: ["damas-2018"],
    },
    {
      text:
        "Cuando semanas con más series no traen más repeticiones, el problema son las series de más. Vuelve al " +
        "número que funcionaba, duerme y cambia un solo detalle, como la profundidad, la altura de los pies o el " +
        "rango. Unos muslos doloridos no dicen nada ni a favor ni en contra.",
      sources: ["pelland-2025", "schoenfeld-contreras-2013", "project-judgement"],
    },
  ],

  questions: [
    {
      question: "¿Dónde pongo los pies?",
      answer: {
        text:
          "En el centro de la plataforma, entre el ancho de las caderas y el de los hombros, está bien hasta que " +
          "tengas un motivo. Más arriba pide más a las caderas, más abajo más a los muslos, al menos en actividad. " +
          "Los talones planos abajo mandan sobre todo lo demás.",
        sources: ["da-silva-2008"],
      },
    },
    {
      question: "¿Hasta dónde debo bajar?",
      answer: {
        text:
          "Mientras la pelvis siga en el respaldo; para la mayoría, bien pasado el ángulo recto de la rodilla. Los " +
          "muslos junto a las costillas son lo común, los muslos contra el pecho son para caderas flexibles. Una " +
          "espalda que rueda ha ido demasiado lejos.",
      },
    },
    {
      question: "¿La prensa es más segura que la sentadilla?",
      answer: {
        text:
          "Pide menos equilibrio, te quita la barra de la espalda y los topes recogen una serie fallida. La carga en " +
          "rodillas y caderas puede ser igual de grande, y la zona lumbar corre su propio riesgo cuando las caderas " +
          "ruedan. Más segura depende de cómo la uses.",
        sources: ["project-judgement"],
        contested: true,
      },
    },
    {
      question: "¿Puede sustituir a la sentadilla?",
      answer: {
        text:
          "Para el tamaño del muslo, bastante bien. Para el equilibrio, la firmeza del tronco y la fuerza de " +
          "levantar una barra, no. Muchos buenos programas llevan las dos, y hay quien vive bien solo con la prensa " +
          "más una bisagra.",
        sources: ["haugen-2023"],
      },
    },
    {
      question: "¿Por qué muevo en prensa el triple que en sentadilla?",
      answer: {
        text:
          "Los rieles están inclinados, así que la gravedad solo toma cerca del 70 % del trineo, la fricción " +
          "distorsiona el resto y no tienes que levantar tu propio cuerpo. Suma una espalda fija y es otra tarea. No " +
          "hay conversión.",
      },
    },
    {
      question: "¿Cuento el trineo?",
      answer: {
        text:
          "Da igual, siempre que hagas lo mismo cada vez. Lo más fácil es contar solo los discos. Pon el peso del " +
          "trineo en la nota de la máquina si lo sabes.",
      },
    },
    {
      question: "¿Un apoyo estrecho trabaja la parte externa del muslo?",
      answer: {
        text:
          "Probablemente no tanto como para que lo notes. Quienes reunieron los estudios sobre el ancho de los pies " +
          "y el ángulo de las puntas no hallaron nada convincente. Un apoyo ancho puede sumar los aductores, por " +
          "mecánica. Usa el que sientas fuerte.",
        sources: ["martin-fuentes-2020-leg-press"],
        contested: true,
      },
    },
    {
      question: "¿Sirve de algo para los glúteos?",
      answer: {
        text:
          "Sí, como ayuda. Profunda y con los pies altos, forma parte de programas que los hicieron crecer. Si son " +
          "tu objetivo, un hip thrust o una sentadilla profunda es más directo, y los dos juntos van bien.",
        sources: ["kassiano-2024", "krause-neto-2025"],
      },
    },
    {
      question: "¿Debo bloquear las rodillas?",
      answer: {
        text:
          "Para un dedo antes. No pierdes nada con ello. Quien tiene rodillas que se doblan hacia atrás tiene el " +
          "mejor motivo de todos.",
      },
    },
    {
      question: "Me molestan las rodillas con ella. ¿Qué puedo cambiar?",
      answer: {
        text:
          "Pies media zapatilla más arriba, un cambio de sentido más lento, menos carga dos semanas, y mira. Una " +
          "molestia por debajo de tres sobre diez que ha desaparecido al día siguiente suele ser aceptable; todo lo " +
          "que se hincha, se bloquea o falla debería examinarse.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Cuántas repeticiones son mejores?",
      answer: {
        text:
          "Entre ocho y veinticinco cerca del límite, los muslos crecen más o menos igual. Las series largas son más " +
          "suaves con las articulaciones y más duras con la voluntad. Las de cinco añaden poco aquí, porque nadie da " +
          "un premio por un trineo.",
        sources: ["schoenfeld-2017", "project-judgement"],
      },
    },
    {
      question: "¿La de 45 grados es distinta de la máquina sentada?",
      answer: {
        text:
          "Una prensa sentada con placas tiene otras palancas y otros números, y las caderas salen menos plegadas. " +
          "Los músculos son los mismos. Lleva dos entradas y no las compares.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Puedo hacer prensa con mal la espalda?",
      answer: {
        text:
          "Quizá, y eso debe decirlo alguien que la haya examinado. El respaldo quita trabajo a los músculos " +
          "de la espalda, pero una pelvis que rueda abajo pone la carga directamente sobre ella. Si la " +
          "respuesta es sí, pregunta a la misma persona hasta dónde y con cuánto peso.",
      },
    },
    {
      question: "¿Cuánto es una buena prensa?",
      answer: {
        text:
          "No se conoce ninguna norma. Veinticuatro adultos jóvenes de un estudio sobre los ojos hicieron de media " +
          "332 kg (730 lb) a una repetición, en una máquina. En la tuya, las mismas piernas podrían mover 250 o 450 " +
          "kg (550 o 990 lb).",
        sources: ["vaghefi-2021"],
      },
    },
    {
      question: "¿Sirven las series de veinte?",
      answer: {
        text:
          "Sí, y a pocos ejercicios les sientan mejor. Toma aire una o dos veces arriba a partir de la decimoquinta, " +
          "deja los topes puestos y pon esa serie al final. Con una vez por semana basta, porque llegar hasta el " +
          "mismo final retrasa la recuperación un día o dos.",
        sources: ["moran-navarro-2017", "project-judgement"],
      },
    },
    {
      question: "¿Empujar rápido hace más que empujar lento?",
      answer: {
        text:
          "Para el tamaño el ritmo apenas cuenta entre dos y ocho segundos por repetición. Para la potencia, empuja " +
          "rápido y baja despacio, con un trineo que no sea tan ligero como para despegarse de los pies. Arrastrarse " +
          "a propósito sobre todo cuesta carga.",
        sources: ["androulakis-korakakis-2024"],
      },
    },
    {
      question: "Abajo me pellizca la parte delantera de la cadera. ¿Es normal?",
      answer: {
        text:
          "Es común. Pies más separados, puntas hacia fuera, respaldo más bajo: a menudo una de las tres lo " +
          "despeja; si ninguna lo hace, pide que lo vean. Una profundidad que se paga con un pellizco no " +
          "merece la pena.",
      },
    },
    {
      question: "¿La prensa va antes o después de la sentadilla?",
      answer: {
        text:
          "Después, si la sentadilla importa. Antes, si quieres los muslos cansados para que baste con " +
          "sentadillas más ligeras, un truco que gusta a algunos. Lo que haces primero mejora más.",
        sources: ["acsm-2026"],
      },
    },
  ],

  safety: [
    {
      text:
        "Conoce la salida antes del primer disco: dónde están los bloqueos, hacia qué lado giran, a qué altura " +
        "quedan los topes. Nunca hagas prensa a solas más allá del punto en que los topes te recogerían.",
    },
    {
      text:
        "Ojos. La presión dentro del ojo casi se triplicó durante prensas pesadas en jóvenes sanos, hasta 70 mmHg en " +
        "uno de ellos. Con glaucoma, una operación reciente de ojos o una retina que haya dado problemas, pregunta " +
        "antes a tu oftalmólogo y no dejes de respirar.",
      sources: ["vaghefi-2021"],
    },
    {
      text:
        "Corazón y vasos. Empujar un trineo con el aire retenido sube mucho la presión arterial. Con hipertensión o " +
        "una enfermedad del corazón, consigue el visto bueno médico, trabaja con cargas para quince o más y suelta " +
        "el aire en cada empuje.",
      sources: ["hackett-chow-2013"],
    },
    {
      text:
        "Presión en el pecho, la cabeza que da vueltas, sudor frío, un dolor de cabeza repentino y feroz: pon los " +
        "bloqueos, incorpórate y pide ayuda. Levántate despacio tras cada serie dura en cualquier caso, porque " +
        "ponerse de pie de golpe marea a mucha gente.",
    },
    {
      text:
        "Caderas e ingle. Un pellizco delante de la cadera cuando suben las rodillas es señal de abrir el respaldo, " +
        "separar los pies o parar más arriba. Si pellizca en todas las posiciones, deja el ejercicio y pide que lo " +
        "vean. Un bulto o una sensación de desgarro en la ingle acaba el entrenamiento hasta que alguien lo haya " +
        "visto.",
      sources: ["blazek-2019"],
    },
    {
      text:
        "Espalda y piernas. Un dolor que aparece cuando la pelvis se enrolla, o que viaja a una pierna, significa " +
        "parar. El entumecimiento, la debilidad o los problemas con la vejiga o el intestino son urgentes.",
    },
    {
      text:
        "Una pantorrilla caliente, hinchada o sensible, durante el embarazo, tras una operación o tras mucho tiempo " +
        "sentado, necesita un médico antes de cualquier entrenamiento. A medida que avanza el embarazo los muslos " +
        "aprietan la barriga y recostarse se hace incómodo; consúltalo, siéntate más erguida o elige otro ejercicio.",
      sources: ["acog-804"],
    },
  ],
};
