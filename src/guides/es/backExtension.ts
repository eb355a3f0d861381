import type { Guide } from "../guide";

/** The back extension on a 45-degree bench, in Spanish. */
export const backExtension: Guide = {
  exerciseId: "back-extension",
  title: "Extensión lumbar",

  overview: [
    {
      text:
        "Te tumbas sobre una almohadilla inclinada a 45 grados, con los pies sujetos y la cadera libre, y dejas " +
        "colgar el tronco. Luego lo subes hasta que cabeza, cadera y talones forman una línea, y vuelves a bajarlo. " +
        "Con un disco en el pecho se convierte en un ejercicio de fuerza de verdad. Muchos gimnasios llaman silla " +
        "romana al banco e hiperextensión al ejercicio, aunque nada debe extenderse más allá de la línea recta.",
    },
    {
      text:
        "Su nombre señala la espalda, pero hecho como se describe aquí el movimiento está en la cadera. " +
        "Isquiotibiales y glúteos giran la pelvis sobre los muslos, el aductor mayor ayuda y los músculos a lo largo " +
        "de la columna mantienen recta la espalda como una férula. Eso lo hace hermano del peso muerto rumano con " +
        "una carga ligera.",
      sources: ["schellenberg-2017"],
    },
    {
      text:
        "También se puede hacer al revés, con la cadera fija y la columna enrollándose al bajar y al subir. Se midió " +
        "a dieciséis personas haciendo ambas cosas. La bisagra de cadera puso momentos mayores en la cadera y " +
        "también en la zona lumbar. Si buscas caderas fuertes y una espalda fuerte, la bisagra es la opción más " +
        "eficiente.",
      sources: ["schellenberg-2017"],
    },
    {
      text:
        "Para los isquiotibiales las pruebas son excepcionalmente buenas. Durante diez semanas, un grupo de hombres " +
        "jóvenes entrenó la extensión de cadera en un banco así y otro hizo curl nórdico. La cabeza larga del bíceps " +
        "femoral, el músculo que se rompen los velocistas, creció más con la extensión de cadera. Ambos alargaron " +
        "sus fibras y aumentaron el semitendinoso, y solo la extensión de cadera aumentó de forma medible el " +
        "semimembranoso frente a no entrenar.",
      sources: ["bourne-2017"],
    },
    {
      text:
        "Para los glúteos es menos seguro. Los ensayos de extensión de cadera en conjunto, la mayoría con " +
        "sentadillas, hip thrusts y prensas, muestran un crecimiento claro, y este ejercicio es de esa familia. Por " +
        "sí solo no se ha puesto a prueba.",
      sources: ["krause-neto-2025", "project-judgement"],
    },
    {
      text:
        "Un consejo muy querido dice que redondees la espalda alta, metas la barbilla y gires los pies hacia fuera " +
        "para dar más a los glúteos. Se midió a doce personas en una silla romana con las piernas giradas hacia " +
        "dentro y hacia fuera, y con la espalda más y menos arqueada. Los músculos de la espalda cambiaron un 18 % y " +
        "un 25 %; glúteos e isquiotibiales, nada. El estilo redondeado quizá ahorre trabajo a la espalda. Que " +
        "alimente los glúteos está sin demostrar.",
      sources: ["mayer-2002"],
      contested: true,
    },
    {
      text:
        "Dónde cuesta más depende de la inclinación. En un banco a 45 grados la gravedad tira más cuando el tronco " +
        "está horizontal, hacia la mitad de la subida, y arriba queda alrededor del 70 % de eso. En un banco " +
        "horizontal el punto más duro es el de arriba. Las cifras son simple geometría y no necesitan estudio.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Va bien a quien aprende la bisagra de cadera, a quien quiere más trabajo para la parte posterior del cuerpo " +
        "sin otra barra pesada, a corredores y futbolistas por sus isquiotibiales y a quien entrena en casa con un " +
        "banco y un disco. Lo que no te da es agarre, piernas que empujan ni la sensación de un tirón pesado desde " +
        "el suelo.",
      sources: ["project-judgement", "bourne-2017"],
    },
    {
      text:
        "Comparado con una bisagra con barra, pide poco a las manos, nada a la espalda alta y no pone ninguna barra " +
        "entre tú y el suelo. El precio es que la carga se vuelve incómoda de sujetar cuando pesa. La mayoría se " +
        "queda en series de diez a veinte, y para crecer es un sitio perfectamente bueno.",
      sources: ["project-judgement", "schoenfeld-2017"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Coloca la almohadilla con el borde superior justo por debajo del pliegue de la cadera, unos dos dedos más " +
          "abajo.",
        "Compruébalo: puedes doblarte hasta que el tronco cuelgue, y el vientre no tropieza con nada por el camino.",
        "Apoya los pies planos en la plataforma al ancho de la cadera, con los tobillos firmes contra los rodillos.",
        "Mantén las rodillas casi rectas, con un punto de flexión.",
        "Cruza los brazos sobre el pecho, o abraza un disco plano contra el esternón.",
      ],
      notes: [
        {
          text:
            "Con el borde en el vientre la cadera no puede doblarse, y tiene que hacerlo la columna. Con el borde a " +
            "medio muslo te vas de cabeza. Dos dedos por debajo del pliegue es una regla aproximada que sirve a la " +
            "mayoría de las constituciones.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Estírate en una línea y mira al suelo uno o dos metros por delante del banco.",
        "Acerca las costillas a la pelvis, para que la espalda quede larga, ni hundida ni redonda.",
        "Toma aire antes de bajar y mantén firme la cintura.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Empuja la cadera contra la almohadilla y aprieta los glúteos.",
        "Deja que el tronco suba de una pieza, con el pecho y la cabeza a la vez.",
        "Empuja con el talón y el centro del pie; los gemelos pueden trabajar, las rodillas no se mueven.",
        "Sube en uno o dos segundos, sin un balanceo para arrancar.",
      ],
      notes: [
        {
          text:
            "Donde más tira la gravedad, con el tronco horizontal, es también donde casi todos tienen prisa. Parar " +
            "ahí medio segundo vuelve pesado un disco ligero y enseña enseguida quién se estaba balanceando.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Para cuando tobillos, cadera y hombros estén en línea. Ahí se acaba el camino.",
        "Aguanta un latido con los glúteos apretados y las costillas abajo.",
        "Suelta el aire aquí, o en el último tramo de la subida.",
      ],
      notes: [
        {
          text:
            "Pasar de la línea no añade movimiento de cadera, porque la cadera ya está abierta. Lo único que queda " +
            "por mover es la zona lumbar.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lleva la cadera atrás contra la almohadilla y dóblate sobre ella en unos dos segundos.",
        "Baja mientras la espalda siga como está y los isquiotibiales lo permitan, en muchos casos hasta que el " +
          "tronco apunta casi al suelo.",
        "Siente el estiramiento detrás de los muslos y da la vuelta sin rebotar.",
        "Tras la última repetición sube hasta la línea, deja o entrega el disco, agarra las asas y baja despacio.",
      ],
      notes: [
        {
          text:
            "Levántate del banco con una pausa. La cabeza ha estado baja, y hay quien se marea unos segundos al " +
            "ponerse de pie.",
          sources: ["project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Almohadilla bajo el pliegue", "Pies planos, rodillas sueltas"] },
    { phase: "brace", cues: ["Espalda larga", "Costillas a la pelvis"] },
    { phase: "lift", cues: ["Cadera contra la almohadilla", "Aprieta, sube en bloque"] },
    { phase: "top", cues: ["Una línea, para", "Costillas siempre abajo"] },
    { phase: "lower", cues: ["Dóblate por la cadera", "Siente los isquiotibiales", "Sin rebote"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "Arriba, el pecho apunta al techo y se forma un pliegue en la parte baja de la espalda.",
      why:
        "Invitan a ello el viejo nombre y las viejas fotos, y también las ganas de notar algo al final. Con la " +
        "cadera ya abierta, toda altura extra sale de doblar la zona lumbar, cargada, una y otra vez. Puede que la " +
        "irrite; si a la larga hace daño no se ha seguido.",
      fix:
        "Para en la línea. Aprieta los glúteos, baja las costillas y pide a alguien que te ponga un palo de escoba a " +
        "lo largo de la espalda una o dos veces. Si tras dos avisos vuelve, se acaba la serie.",
      sources: ["saraceni-2020", "project-judgement"],
      contested: true,
    },
    {
      id: "pad-too-high",
      symptom: "Notas la almohadilla en el vientre, la cadera apenas se dobla y solo se cansa la espalda.",
      why:
        "Alguien más alto usó el banco, o así parecía cómodo. Con la pelvis atrapada, los glúteos y los " +
        "isquiotibiales no pueden mover nada.",
      fix:
        "Baja la almohadilla hasta que los huesos de delante de la cadera queden libres. Anota el número del agujero " +
        "en tu registro.",
      sources: ["project-judgement"],
    },
    {
      id: "swung-load",
      symptom: "Te dejas caer, rebotas y el banco cruje.",
      why:
        "La velocidad que traes de abajo hace pasar el tronco por el centro, que es donde habría costado. Al dar la " +
        "vuelta, los isquiotibiales y la espalda frenan la caída en su punto más estirado.",
      fix: "Abajo en dos segundos, una parada breve en el fondo y nada de disco hasta que diez de esas sean fáciles.",
      sources: ["project-judgement"],
    },
    {
      id: "lumbar-rounding",
      symptom: "Cerca del fondo la pelvis se mete y la zona lumbar se dobla como la de un gato.",
      why:
        "A tus isquiotibiales se les ha acabado el largo, y la columna pone el resto. La espalda de quien levanta se " +
        "dobla más de lo que nota, y el vínculo entre una espalda doblada y el dolor es débil. Doblarse sin haberlo " +
        "previsto, con carga y cada vez más con la fatiga, sigue siendo una mala apuesta.",
      fix:
        "Da la vuelta un palmo antes. Dobla algo más las rodillas hasta que los isquiotibiales te den la profundidad.",
      sources: ["saraceni-2020", "project-judgement"],
      contested: true,
    },
    {
      id: "neck-cranes",
      symptom: "Miras al espejo al subir, o la cabeza se adelanta con el disco.",
      why:
        "El cuello manda y el resto de la columna lo sigue hasta arquearse. Un disco sujeto con los brazos estirados " +
        "tira de la cabeza.",
      fix:
        "Fija un punto en el suelo y deja que la mirada se deslice con el tronco. Imagina una naranja bajo la " +
        "barbilla.",
      sources: ["project-judgement"],
    },
    {
      id: "range-cut-short",
      symptom: "Cabeceas: una bajadita, una subidita, veinte veces.",
      why:
        "Demasiado peso o isquiotibiales cansados. En este banco la carga es mayor en el centro, así que cabecear " +
        "cerca de arriba la esquiva.",
      fix: "Quita el disco y baja hasta notar los isquiotibiales. Si quedan menos de diez completas, ese es tu número.",
      sources: ["project-judgement"],
    },
    {
      id: "knees-locked-hard",
      symptom: "Las rodillas están empujadas hacia atrás al máximo, y lo notas detrás de la articulación.",
      why:
        "La almohadilla queda baja en el muslo y la pierna está sujeta, así que tu propio peso hace palanca hacia " +
        "atrás sobre una rodilla rígida.",
      fix:
        "Desbloquéalas unos grados y empuja los pies contra la plataforma. Sube un poco la almohadilla si sigue " +
        "tirando.",
      sources: ["project-judgement"],
    },
  ],

  programming: [
    {
      text:
        "Empieza solo con el cuerpo. Con 70 kg (155 lb) ya son unos 44 kg (97 lb) los que levanta tu cadera, " +
        "contando con una parte aproximada del 63 %. Quince repeticiones estables en dos sesiones son la entrada " +
        "para el primer disco de 2,5 o 5 kg (5–10 lb).",
      sources: ["hartmann-tunnemann", "project-judgement"],
    },
    {
      text:
        "Como accesorio: 2–4 series de 10–20, una o dos veces por semana, al final de un día de pierna o de tirón. " +
        "Es de los pocos ejercicios que dan trabajo a los isquiotibiales con la cadera en movimiento, así que va " +
        "bien con un curl femoral.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Como prioridad: 6–10 series semanales en dos o tres sesiones, con 8–15 repeticiones y una carga que las " +
        "haga honradas. Los músculos de la espalda participan en cada serie, así que cuenta media para ellos y mira " +
        "la suma de remos, sentadillas y peso muerto.",
      sources: ["pelland-2025", "acsm-2026", "project-judgement"],
    },
    {
      text:
        "Progresa con calderilla. Primero añade repeticiones hasta el tope de tu rango en dos sesiones, luego " +
        "1,25–2,5 kg (2,5–5 lb). El registro solo guarda lo que añades; lo que levantas en total incluye tu " +
        "tronco, así que un disco de 5 kg (10 lb) es un salto de una décima parte más o menos.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Esfuerzo y descanso. Una a tres repeticiones en reserva, de 90 segundos a dos minutos entre series. La zona " +
        "lumbar se cansa sin hacer ruido y te lo cuenta a la mañana siguiente, así que sé modesto las dos primeras " +
        "semanas.",
      sources: ["refalo-2023", "singer-2024", "project-judgement"],
    },
    {
      text:
        "Junto al peso muerto y al peso muerto rumano repite el patrón a menor precio. Tras un tirón pesado bastan " +
        "dos series. La víspera de uno, sáltatelo, o tu espalda llegará medio gastada.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Hacerlo más duro sin un disco grande: a una pierna. En las mediciones, las repeticiones a una pierna " +
        "aumentaron la activación de los músculos de la espalda y la cadera. Otra forma es parar donde el tronco " +
        "queda horizontal.",
      sources: ["schellenberg-2017", "project-judgement"],
    },
    {
      text:
        "Déjalo fuera si tu programa ya tiene dos bisagras que te gustan, si la posición te marea o si solo tienes " +
        "un hueco para la parte posterior del cuerpo. Un peso muerto entrena ahí más de ti.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Para los glúteos, ponlo como un ejercicio entre varios. En los ensayos reunidos, entrenar la extensión de " +
        "cadera los hizo crecer más o menos igual con un solo ejercicio que con una mezcla, así que no hay " +
        "obligación de coleccionar variantes.",
      sources: ["krause-neto-2025"],
    },
    {
      text:
        "Tras unas semanas de parón, deja el disco en su soporte la primera sesión. Unos isquiotibiales que llevan " +
        "tiempo sin estirarse con carga tienen agujetas durante días, y con un comienzo fácil no se pierde nada.",
      sources: ["project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "El registro debería mostrar la carga añadida, las repeticiones y el agujero de la almohadilla. En dos " +
        "meses, el producto de las dos primeras debería ir subiendo con la misma técnica. Graba una serie de lado de " +
        "vez en cuando: la línea de arriba se comprueba fácil.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Juzga por tu propio total. Pasar del cuerpo solo a un disco de 10 kg (22 lb) suena a empezar de cero; " +
        "para alguien de 70 kg (155 lb) es entre una quinta y una cuarta parte más que antes.",
      sources: ["hartmann-tunnemann", "project-judgement"],
    },
    {
      text:
        "Las diferencias pequeñas son azar. Los máximos estimados de la misma persona oscilan alrededor de una " +
        "décima parte de una prueba a otra, y en series de quince o veinte son aún más bastos. Espera a que " +
        "coincidan varias sesiones.",
      sources: ["grgic-2020", "project-judgement"],
    },
    {
      text:
        "En los isquiotibiales, diez semanas bastaron para ver crecimiento en una imagen médica, con un " +
        "entrenamiento regular, pesado y progresivo. Una cinta métrica es menos fina, así que no esperes ver en un " +
        "espejo lo que vio un escáner.",
      sources: ["bourne-2017"],
    },
    {
      text:
        "Hay otra señal en otra parte. Si tu peso muerto rumano se nota más firme y tu espalda se cansa más tarde en " +
        "un día largo de pie, el ejercicio está dando fruto, aunque ningún número lo diga.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Lo que no es señal: una zona lumbar congestionada. Si es lo único que notas siempre, se mueve la columna. " +
        "Baja la almohadilla, mete las costillas y mira si al día siguiente dan noticias los isquiotibiales.",
      sources: ["project-judgement"],
    },
  ],

  questions: [
    {
      question: "¿Es un ejercicio de espalda o de pierna?",
      answer: {
        text:
          "De ambas, y tú eliges la mezcla. Con la bisagra de cadera, isquiotibiales y glúteos mueven la carga " +
          "mientras la espalda aguanta. Enrollando la columna, es la espalda la que mueve. Esta guía se refiere a la " +
          "bisagra.",
        sources: ["schellenberg-2017"],
      },
    },
    {
      question: "¿Se llama hiperextensión porque debo pasar de la línea recta?",
      answer: {
        text: "No. El nombre es un resto del pasado. Para en línea; más allá solo queda la zona lumbar para doblarse.",
      },
    },
    {
      question: "¿Cómo noto los glúteos y no la espalda?",
      answer: {
        text:
          "Baja la almohadilla, mete las costillas, empuja la cadera contra ella y para en la línea. Redondear la " +
          "espalda alta y girar los pies hacia fuera calma los músculos de la espalda, pero en la única medición los " +
          "glúteos no hicieron más por ello.",
        sources: ["mayer-2002"],
        contested: true,
      },
    },
    {
      question: "¿A 45 grados o en banco horizontal?",
      answer: {
        text:
          "En el inclinado lo más duro es el centro y los isquiotibiales trabajan cuando están estirados; en el " +
          "horizontal, lo más duro es arriba. El catálogo los recoge como dos ejercicios porque las cifras no se " +
          "convierten.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Dónde sujeto el peso?",
      answer: {
        text:
          "Plano contra el pecho, para empezar. Tras la nuca o en la espalda alta la palanca es más larga, así que " +
          "el mismo disco pesa más. Con los brazos colgando es más ligero al empezar y más fácil de soltar.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Cuándo debo añadir peso?",
      answer: {
        text:
          "Cuando quince repeticiones con una bajada de dos segundos y una parada clara arriba ya no cuesten, en dos " +
          "sesiones. Entonces empieza con el disco más pequeño del gimnasio.",
      },
    },
    {
      question: "¿Es bueno para las lesiones de isquiotibiales?",
      answer: {
        text:
          "En hombres sanos hizo crecer el músculo que más se rompe y alargó sus fibras, lo que es una razón para " +
          "entrenarlo. Unos isquiotibiales rotos necesitan el plan de un profesional y no una guía.",
        sources: ["bourne-2017"],
      },
    },
    {
      question: "¿Extensión lumbar o curl nórdico?",
      answer: {
        text:
          "Se complementan. El banco hizo crecer más la cabeza larga del bíceps femoral; el curl nórdico carga los " +
          "isquiotibiales desde la rodilla. Si tienes tiempo para los dos, haz los dos.",
        sources: ["bourne-2017"],
      },
    },
    {
      question: "¿Protege mi espalda?",
      answer: {
        text:
          "Eso no lo puede prometer nadie. Vale la pena tener más fuertes los músculos de la espalda y la cadera, y " +
          "doblar la columna con carga está menos claramente ligado al dolor de lo que se cree. Si ya te duele la " +
          "espalda, pregunta antes de entrenarla.",
        sources: ["saraceni-2020"],
        contested: true,
      },
    },
    {
      question: "¿Puedo hacerlo todos los días?",
      answer: {
        text:
          "Sin peso y lejos del fallo, hay quien lo hace. Para fuerza y tamaño bastan dos o tres sesiones por " +
          "semana, porque los días extra añaden poco con las mismas series semanales.",
        sources: ["pelland-2025"],
      },
    },
    {
      question: "¿Puedo entrenar una pierna cada vez?",
      answer: {
        text:
          "Sí: deja un tobillo bajo el rodillo y la otra pierna descansando al lado. Sube la activación de la cadera " +
          "y la espalda. Quita antes el disco y cuenta con la mitad de repeticiones, más o menos.",
        sources: ["schellenberg-2017", "project-judgement"],
      },
    },
    {
      question: "Me duelen los gemelos o las rodillas en el banco, ¿por qué?",
      answer: {
        text:
          "Puede que el rodillo apriete el tendón de Aquiles o que las rodillas estén bloqueadas. Sube el rodillo un " +
          "punto, dobla un poco las rodillas y apoya la planta entera en la plataforma.",
      },
    },
    {
      question: "Me mareo al levantarme, ¿es normal?",
      answer: {
        text:
          "Unos segundos, tras estar colgado cabeza abajo, le puede pasar a cualquiera. Sube despacio, agárrate, " +
          "respira. Si dura, o viene con dolor de cabeza, problemas de vista o el corazón acelerado, deja el " +
          "ejercicio y ve a un médico.",
      },
    },
    {
      question: "¿Qué puedo usar en casa?",
      answer: {
        text:
          "Lo más parecido sin banco es un peso muerto rumano con mancuernas o con una mochila cargada. Tumbarse en " +
          "el suelo y levantar el pecho o las piernas entrena los mismos músculos en un recorrido corto. Regístralos " +
          "con su propio nombre.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Deben ir rectas las rodillas?",
      answer: {
        text:
          "Casi. Las piernas rectas mantienen estirados los isquiotibiales, que es para lo que las quieres. Unos " +
          "grados de flexión evitan que se haga palanca sobre la articulación. Doblarlas mucho lleva el ejercicio " +
          "hacia los glúteos, por razonamiento y no por medición.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Hasta dónde debo bajar?",
      answer: {
        text:
          "Hasta donde la espalda conserve su forma. Para la mayoría es un tronco casi vertical; unos isquiotibiales " +
          "rígidos paran antes. El recorrido crecerá con la práctica, así que vuelve a mirarlo cada pocas semanas.",
      },
    },
    {
      question: "¿Puedo llevar una barra?",
      answer: {
        text:
          "Sí, en la espalda alta como en una sentadilla o colgando de las manos. Es el camino habitual cuando los " +
          "discos ya no caben en los brazos. Pide que te la den, y empieza con mucho menos de lo que esperas.",
      },
    },
    {
      question: "¿Es lo mismo una máquina de extensión lumbar?",
      answer: {
        text:
          "No. En la máquina sentada la cadera está fija y se mueve la espalda, así que isquiotibiales y glúteos " +
          "tienen poco que hacer. Figura como un ejercicio aparte.",
      },
    },
    {
      question: "¿Podría hacer solo peso muerto rumano?",
      answer: {
        text:
          "Podrías. Carga más, entrena el agarre y es más duro abajo. El banco es el maestro más sencillo y el " +
          "huésped más ligero en una semana llena, y mucha gente se queda con los dos.",
      },
    },
  ],

  safety: [
    {
      text:
        "Tu zona lumbar tiene la última palabra. Si empieza a doler durante una serie, para; si duele con el cuerpo " +
        "solo, deja el ejercicio y pregunta a un fisioterapeuta o a un médico. Un dolor que baja por una pierna, una " +
        "pierna que pierde fuerza o un adormecimiento entre las piernas tienen que verse enseguida, y lo último como " +
        "una urgencia.",
    },
    {
      text:
        "Aquí la cabeza queda por debajo del corazón mientras aguantas el aire. Con tensión alta, enfermedad del " +
        "corazón, glaucoma, una operación de ojos reciente o antecedentes de desmayos, pregunta antes a tu médico. " +
        "Si te lo permiten, respira de forma continua y no entres en la parte más baja.",
      sources: ["hackett-chow-2013", "project-judgement"],
    },
    {
      text:
        "Un dolor de cabeza repentino, destellos ante los ojos, opresión en el pecho o un corazón fuera de ritmo " +
        "acaban la sesión. Siéntate, no vuelvas a ponerte cabeza abajo y busca ayuda médica.",
    },
    {
      text:
        "La almohadilla aprieta el bajo vientre y la ingle. Durante el embarazo, poco después de un parto, con una " +
        "hernia o tras una operación en esa zona, no lo uses hasta que quien te trata esté de acuerdo; otros " +
        "ejercicios de cadera se hacen sin esa presión.",
      sources: ["acog-804", "project-judgement"],
    },
    {
      text:
        "Una columna frágil y doblarse hacia delante con carga no van juntas. Quien tenga osteoporosis o una " +
        "fractura vertebral previa necesita un consejo a su medida antes de doblarse sobre un banco.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Prueba el banco antes de colgarte de él: pasadores encajados, rodillos firmes, pies que no resbalan. Pide " +
        "que te den y te recojan un disco pesado, y aparta los dedos de la bisagra de la almohadilla.",
    },
  ],
};
