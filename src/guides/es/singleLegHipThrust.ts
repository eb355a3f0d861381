import type { Guide } from "../guide";

/** The single-leg hip thrust, in Spanish. */
export const singleLegHipThrust: Guide = {
  exerciseId: "single-leg-hip-thrust",
  title: "Hip thrust a una pierna",

  overview: [
    {
      text:
        "Un pie en el suelo, el otro en el aire, la parte alta de la espalda en un banco, y la cadera sube. La " +
        "pierna que trabaja carga ahora con lo que antes cargaban dos, y la pelvis querría inclinarse hacia el " +
        "lado vacío. Impedirlo es la segunda mitad del ejercicio.",
    },
    {
      text:
        "El glúteo mayor extiende la cadera, los isquiotibiales ayudan, y el glúteo medio y el menor, en el lado " +
        "de la cadera, mantienen nivelada la pelvis. Aquí ese músculo lateral tiene una tarea de verdad, y por eso " +
        "esta biblioteca le da media serie. Ese crédito es un juicio propio: ningún estudio ha seguido este " +
        "ejercicio durante meses.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Lo que se ha medido son sus parientes hechos solo con el cuerpo. En el conjunto de estudios sobre " +
        "movimientos sin carga, los ejercicios de este tipo llegaron de media a cerca de un tercio de la " +
        "activación máxima del glúteo, y el puente a una pierna, con alrededor del 54 %, estuvo entre los más " +
        "altos. El hip thrust a una pierna con carga no se ha estudiado así.",
      sources: ["macadam-feser-2019"],
    },
    {
      text:
        "Su gran mérito es la economía. Sin barra, ni almohadilla, ni compañero, a la mayoría le cuestan diez " +
        "buenas repeticiones por lado, así que sirve para viajar y le ahorra a tu cadera una barra pesada. Una " +
        "mancuerna de 10 kg (20 lb) ya es un añadido serio.",
    },
    {
      text:
        "El otro mérito es la información. Dos piernas esconden las diferencias; una las enseña en la primera " +
        "serie. Una pequeña diferencia entre lados es lo habitual, y nadie ha demostrado que igualarla evite " +
        "lesiones o añada fuerza. Aun así, vale la pena saber qué lado has estado favoreciendo.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Es un mal ejercicio para la fuerza máxima. El equilibrio, el agarre de la espalda en el banco y el " +
        "control de la pelvis ceden mucho antes de que los extensores de la cadera queden vencidos. Si quieres " +
        "mover la mayor carga posible, deja los dos pies en el suelo.",
    },
    {
      text:
        "A corredores y deportistas de campo les gusta porque también se corre sobre una pierna. El parecido es " +
        "razonable, y sigue abierto si se transfiere: incluso el hip thrust a dos piernas, que se ha probado " +
        "muchas veces, apenas mueve los tiempos de esprint.",
      sources: ["lin-2026"],
      contested: true,
    },
    {
      text:
        "Cuánto importa la flexión de la rodilla se midió en puentes a una pierna: con el talón más cerca, los " +
        "isquiotibiales hicieron menos y el glúteo conservó su parte. Empieza con la tibia vertical y ajusta desde " +
        "ahí.",
      sources: ["lehecka-2017"],
    },
    {
      text:
        "Como de todo hip thrust, se dice que carga el músculo donde está más corto. En el ejercicio con barra eso " +
        "es cierto solo a medias: la activación es más alta cerca del final, y el momento de fuerza en la cadera " +
        "es mayor abajo. Con el cuerpo como carga y una sola pierna debajo, nadie ha medido ninguna de las dos " +
        "cosas.",
      sources: ["brazil-2021", "contreras-2015"],
      contested: true,
    },
    {
      text:
        "Es para quien entrena en casa o de viaje, para quien no tolera una barra pesada en la cadera y para " +
        "cualquiera que haga hip thrust a dos piernas por docenas. No es el primer ejercicio de cadera que hay que " +
        "aprender: quien aún no mantiene la pelvis nivelada arriba con dos pies solo practicará cómo inclinarse " +
        "con uno.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Pon el banco contra una pared; una sola pierna empuja en diagonal y descubrirá si se desliza.",
        "Siéntate con el borde bajo las escápulas y extiende los dos brazos a lo largo del banco.",
        "Coloca el pie que trabaja en línea con el centro del cuerpo, un poco más cerca de él que en la versión a " +
          "dos piernas.",
        "Dobla la rodilla libre y acércala hacia ti, con el muslo casi vertical.",
        "Para añadir carga, sujeta una mancuerna de pie contra la cadera del lado que trabaja.",
      ],
      notes: [
        {
          text:
            "Con el pie bajo el centro, y no bajo la cadera, cuesta menos mantener el equilibrio, porque el empuje " +
            "pasa por tu eje. Es un truco del oficio y no un hallazgo.",
          sources: ["project-judgement"],
        },
        {
          text:
            "Tener la pierna libre recogida también hace más difícil arquear la zona lumbar. Una pierna estirada y " +
            "en línea es una palanca más larga que la pelvis tiene que controlar; úsala más adelante, como " +
            "progresión.",
          sources: ["project-judgement"],
        },
        {
          text:
            "La distancia entre el pie y el banco hay que buscarla de nuevo con cada pierna. Las piernas de una " +
            "misma persona difieren, y las costumbres también; no des por hecho que la imagen en el espejo sea la " +
            "correcta.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Aprieta los brazos y las escápulas contra el banco, por igual en los dos lados.",
        "Deja caer las costillas, toma aire e imagina una bandeja con vasos sobre la cadera.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Empuja el talón hacia abajo y sube toda la pelvis a una misma velocidad, izquierda y derecha a la vez.",
        "Mantén la rodilla que trabaja apuntando por encima del segundo dedo del pie.",
        "Deja la pierna libre donde está; es carga y no motor.",
      ],
      notes: [
        {
          text:
            "Lanzar la rodilla libre hacia arriba da un impulso que no sirve de nada. Si lo necesitas para acabar, " +
            "la serie ha terminado.",
          sources: ["project-judgement"],
        },
        {
          text:
            "Los brazos extendidos sobre el banco ayudan a mantenerte estable, y eso está permitido. Cruzarlos " +
            "sobre el pecho hace más dura la misma serie sin añadir un gramo, y es una forma válida de progresar " +
            "durante un tiempo.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Termina con la pelvis nivelada: hombros, cadera y rodilla que trabaja en una línea, y la tibia vertical.",
        "Mírate los dos huesos de la cadera; deben estar a la misma altura.",
        "Quédate un segundo entero, más si te has tambaleado, y suelta el aire.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Tarda dos segundos en bajar, sin que el lado libre vaya más rápido que el otro.",
        "Detente antes de sentarte en el suelo, toma aire y vuelve a empezar desde la calma.",
        "Haz primero todas las repeticiones del lado más débil y luego, con el otro, ninguna más.",
      ],
      notes: [
        {
          text:
            "Empezar por el lado débil e igualar después el número es costumbre. No se ha comparado con otras " +
            "maneras y no hace daño.",
          sources: ["project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Pie bajo el centro", "Rodilla libre arriba"] },
    { phase: "brace", cues: ["Brazos abiertos, aprieta abajo", "Bandeja sobre la cadera"] },
    { phase: "lift", cues: ["Talón abajo, sube nivelado", "La pierna libre es carga"] },
    { phase: "top", cues: ["Huesos de cadera nivelados", "Espera un segundo"] },
    { phase: "lower", cues: ["Dos segundos lentos", "Los dos lados juntos"] },
  ],

  mistakes: [
    {
      id: "pelvis-drops",
      symptom:
        "Visto de frente, la línea del cinturón está inclinada; la cadera de la pierna libre cuelga, sobre todo en " +
        "las últimas repeticiones.",
      why:
        "El lado de la cadera de la pierna de apoyo está cansado o dormido. El glúteo sigue extendiendo la " +
        "articulación, pero el músculo que debería sostener la pelvis de lado a lado se queda sin hacer su parte, " +
        "y el tronco se tuerce para compensar.",
      fix:
        "Pon un palo o un teléfono atravesado sobre los dos huesos de la cadera y mantenlo nivelado. Corta la " +
        "serie en cuanto se deslice y acerca más la rodilla de la pierna libre.",
    },
    {
      id: "lumbar-hyperextension",
      symptom: "Llegas arriba con el pecho levantado y notas un pinchazo en un lado de la zona lumbar.",
      why:
        "A una pierna, el arco viene con un giro, porque solo empuja un lado de la cadera. Puede irritar la " +
        "espalda; no se ha demostrado que cause daño con el tiempo, y en general la relación entre postura y dolor " +
        "de espalda es débil.",
      fix:
        "Mantén la barbilla baja, abraza la rodilla libre con una mano durante unas series y termina un dedo más " +
        "abajo.",
      sources: ["iron-hip-thrust-guide", "saraceni-2020"],
      contested: true,
    },
    {
      id: "incomplete-top",
      symptom:
        "Queda un pliegue delante de la cadera que trabaja, y cada repetición acaba un poco más abajo que la anterior.",
      why:
        "El último tercio pide cadera y equilibrio a la vez, y la forma más fácil de ahorrarse ambos es " +
        "saltárselo. Tu registro muestra entonces más repeticiones y menos trabajo.",
      fix:
        "Elige una marca en la pared a la que tenga que llegar la rodilla o la cadera. Cuando falles dos veces, " +
        "cambia de pierna.",
    },
    {
      id: "foot-misplaced",
      symptom: "Un calambre se cuela en el isquiotibial, o la rodilla pasa de la punta y el muslo arde por delante.",
      why:
        "En un caso el pie está demasiado lejos y en el otro demasiado cerca. Con una sola pierna, un error de " +
        "pocos centímetros se nota al momento.",
      fix:
        "Haz tres repeticiones lentas sin peso, mira la tibia arriba y mueve el pie la mitad de su anchura. " +
        "Recuerda el sitio por el borde de una esterilla.",
      sources: ["lehecka-2017"],
    },
    {
      id: "free-leg-swings",
      symptom: "La pierna levantada patea hacia arriba en cada repetición, como si subiera un escalón.",
      why:
        "El balanceo le presta a la pelvis una velocidad que no se ha ganado. El glúteo se ahorra la mitad de " +
        "abajo, y ya no puedes saber de qué es capaz.",
      fix:
        "Sujeta una pelota pequeña entre el muslo y el vientre, o apoya el tobillo libre en la otra rodilla. " +
        "Empieza cada repetición desde la quietud total.",
    },
    {
      id: "knee-falls-in",
      symptom: "La rodilla que trabaja se va hacia dentro mientras sube la cadera.",
      why:
        "El muslo rota hacia dentro cuando la parte externa de la cadera no lo sujeta, muchas veces porque el pie " +
        "se apoya en su borde interno.",
      fix:
        "Abre los dedos, aprieta el suelo con el talón y el dedo pequeño, y apunta la rodilla un poquito hacia " +
        "fuera. Una banda ligera alrededor de los dos muslos puede enseñar la dirección.",
    },
    {
      id: "lost-balance",
      symptom: "Te tambaleas, te agarras al banco o tocas el suelo con el otro pie entre repeticiones.",
      why:
        "La base es estrecha, y con un calzado blando o un banco resbaladizo lo es más. La energía que debería " +
        "levantar se gasta en corregir el rumbo.",
      fix:
        "Entrena con calzado plano o sin calzado, abre mucho los brazos, ve más despacio y deja la mancuerna " +
        "durante una semana.",
    },
    {
      id: "sides-not-matched",
      symptom: "Una pierna hace doce repeticiones, la otra nueve, y en la lista pone tres series de doce.",
      why:
        "El lado más fresco o el favorito va primero, fija el número y el ritmo, y el otro lo compensa con un " +
        "recorrido más corto.",
      fix: "Empieza por la pierna que hace menos. Anota los dos números y deja que el menor decida cuándo añadir peso.",
    },
  ],

  programming: [
    {
      text:
        "Para empezar. Gánatelo antes a dos piernas: veinte hip thrust nivelados, sin peso y con pausa. Luego " +
        "cinco o seis por lado, dos o tres series, sin carga alguna. El equilibrio suele necesitar unas cuatro " +
        "sesiones para asentarse, y los números anteriores te hablan del tambaleo.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Añadir peso. Cuando controles doce repeticiones niveladas por lado, toma una mancuerna de 4–6 kg " +
        "(10–15 lb). El paso siguiente debe ser tan pequeño como permita el mancuernero: a una pierna, 2 kg (5 " +
        "lb) se sienten como el doble. Una barra también sirve, pero se ladea, y prepararla cuesta más de lo " +
        "que da.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Como accesorio, de dos a cuatro series por lado de 8–12, una o dos veces por semana. Una serie significa " +
        "las dos piernas, y para los glúteos cuenta una vez y no dos; cada glúteo solo ha hecho su mitad.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Como ejercicio principal de glúteo, donde no hay barra, 6–12 series por semana en dos o tres sesiones. " +
        "Una bajada lenta y una pausa de dos segundos arriba alargan un mes más la vida de la misma mancuerna. Las " +
        "series ligeras hacen crecer el músculo tan bien como las pesadas si terminan cerca del límite.",
      sources: ["schoenfeld-2017", "pelland-2025"],
    },
    {
      text:
        "Esfuerzo y descanso. Para cuando se acaben las repeticiones niveladas, normalmente una o dos antes de que " +
        "ceda la cadera. Descansa 45 segundos entre piernas si te falta el aliento y 90 segundos entre series. Más " +
        "de un minuto es algo mejor para crecer que menos, y mucho más no hace falta.",
      sources: ["singer-2024", "robinson-2024"],
    },
    {
      text:
        "Progresa por tres caminos, de uno en uno: repeticiones hasta quince, después una palanca más dura con la " +
        "pierna libre estirada, después carga. Cuando añadas carga, vuelve a la rodilla libre doblada y a ocho " +
        "repeticiones.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Dónde ponerlo. Después de los ejercicios pesados y antes de que el cansancio te quite el equilibrio. Como " +
        "primer ejercicio puede servir de calentamiento para la sentadilla, con una serie fácil por lado; que " +
        "despierte los glúteos para lo que sigue no se ha demostrado.",
      sources: ["parr-2017", "cochrane-2017"],
      contested: true,
    },
    {
      text:
        "Cuándo es mejor otra cosa. Si tienes fuerza a dos piernas, dispones de una barra y solo te importa el " +
        "tamaño, esto añade poco salvo en los viajes. Si lo que acaba con cada serie es el equilibrio, un hip " +
        "thrust con mancuerna o en máquina entrenará el mismo músculo con menos molestias.",
    },
  ],

  isItWorking: [
    {
      text:
        "Juzga cada pierna por separado. El número que hay que seguir son las repeticiones niveladas con la misma " +
        "carga, la misma palanca y el mismo sitio del pie, y decide la pierna que haga menos. Una serie en la que " +
        "la pelvis ha caído no entra en la comparación.",
    },
    {
      text:
        "Dale tiempo para convertirse en un ejercicio de fuerza. En las primeras cuatro a seis sesiones, lo que " +
        "más mejora es el equilibrio. Notarás el momento: el tambaleo se va, el ardor pasa de todas partes al " +
        "glúteo y el progreso se frena hasta un ritmo honrado.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Las cargas pequeñas dan porcentajes grandes. Pasar de 8 a 10 kg (de 18 a 22 lb) parece una cuarta parte " +
        "más, pero con la mitad del cuerpo sobre la misma cadera el aumento es de solo un pequeño porcentaje de lo " +
        "que levantas. Estima incluyendo la parte de masa corporal, o sencillamente sigue las repeticiones.",
      sources: ["project-judgement"],
    },
    {
      text:
        "El azar también juega. Dos repeticiones más en un solo día pueden ser una buena noche de sueño. Cuando la " +
        "misma pierna hace tres o cuatro más con el mismo peso en dos sesiones seguidas, algo ha cambiado. La " +
        "cifra es un juicio propio, basado en cuánto varían de un día a otro las repeticiones hasta el fallo.",
      sources: ["mitter-2022", "project-judgement"],
    },
    {
      text:
        "Que la diferencia entre lados se cierre es señal de aprendizaje y no prueba de crecimiento. Si a los dos " +
        "meses sigue pasando de unas dos repeticiones, pregúntate si las dos piernas tienen el mismo sitio del pie " +
        "y la misma profundidad. Si viene con dolor, debilidad o cojera, consulta a un fisioterapeuta.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Para el tamaño, espera al menos ocho semanas y mira la cinta métrica o fotos de lado. Las agujetas en la " +
        "parte alta del glúteo tras las primeras semanas son frecuentes y se van; ni que lleguen ni que se vayan " +
        "mide nada.",
      sources: ["damas-2018", "schoenfeld-contreras-2013"],
    },
  ],

  questions: [
    {
      question: "¿Es mejor una pierna que dos para los glúteos?",
      answer: {
        text:
          "Por cada kilo sobre la cadera, probablemente; en total, nadie lo sabe. A dos piernas puedes usar mucha " +
          "más carga, y esa versión tiene ensayos detrás. Elige una pierna cuando la carga escasee o una barra " +
          "pesada te haga daño.",
        sources: ["macadam-feser-2019"],
        contested: true,
      },
    },
    {
      question: "¿Cuánto debería poder hacer en comparación con dos piernas?",
      answer: {
        text:
          "No hay una proporción estudiada. Mucha gente que hace diez hip thrust con su propia masa corporal en la " +
          "barra consigue unas diez por lado con una mancuerna ligera. Tómalo como una impresión y no como una " +
          "meta.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Dónde va la mancuerna?",
      answer: {
        text:
          "En el pliegue de la cadera que trabaja, de pie o tumbada a lo largo del pliegue del muslo, con tu mano " +
          "encima. En el centro rueda; en el lado libre solo te tuerce.",
      },
    },
    {
      question: "¿Puedo usar una barra?",
      answer: {
        text:
          "Puedes, si ya no te basta una mancuerna pesada. Cárgala poco, sujétala con las dos manos y cuenta con " +
          "que un extremo se hunda. La mayoría llega más lejos con repeticiones más lentas primero.",
      },
    },
    {
      question: "¿Los hombros en el banco o en el suelo?",
      answer: {
        text:
          "El banco da más recorrido. La versión de suelo es más fácil de equilibrar y no necesita nada; tiene su " +
          "propia ficha como puente de glúteos a una pierna. Pasa al banco cuando veinte de esas te resulten " +
          "fáciles.",
      },
    },
    {
      question: "¿Y si dejo las puntas del otro pie en el suelo?",
      answer: {
        text:
          "Eso es el hip thrust escalonado o en B-stance, una estación intermedia útil. La pierna de ayuda se " +
          "lleva una parte que no puedes pesar, así que regístralo con otro nombre y no compares los números.",
      },
    },
    {
      question: "El isquiotibial se lleva todo el trabajo. ¿Por qué?",
      answer: {
        text:
          "El pie está demasiado lejos, o estás tirando de él hacia ti. Acércalo y piensa en ponerte de pie a " +
          "través del talón. Algo de isquiotibial forma parte del ejercicio.",
        sources: ["lehecka-2017"],
      },
    },
    {
      question: "Lo noto en el lado de la cadera. ¿Está mal?",
      answer: {
        text:
          "No, es el glúteo medio, que te mantiene la pelvis nivelada, y debe trabajar. Un cansancio sordo ahí " +
          "está bien. Un dolor agudo o en un solo lado, sobre el hueso, no; para y haz que te lo miren.",
      },
    },
    {
      question: "Mi lado izquierdo es más débil. ¿Le doy series de más?",
      answer: {
        text:
          "Empieza por él, iguala el otro a él y espera. Solo con eso, la mayoría de las diferencias se reducen en " +
          "un par de meses. Una serie más para el lado débil es razonable, pero no hay ningún ensayo sobre ello.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Debo respirar de otra manera?",
      answer: {
        text:
          "Toma aire abajo y suéltalo cerca de arriba, una vez por repetición. Las cargas son modestas, así que no " +
          "hace falta contener la respiración mucho tiempo.",
      },
    },
    {
      question: "¿Me hará correr más rápido?",
      answer: {
        text:
          "Quizá un poco, quizá no. El hip thrust a dos piernas tuvo un efecto pequeño e incierto en el esprint " +
          "cuando se reunieron los ensayos, y el de una pierna no estaba entre las preguntas. Para correr rápido, " +
          "corre rápido.",
        sources: ["lin-2026"],
        contested: true,
      },
    },
    {
      question: "¿Cómo cuento las series?",
      answer: {
        text:
          "Izquierda más derecha es una serie. Para los glúteos cuenta como una; para los isquiotibiales y el lado " +
          "de la cadera, como media.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Puedo hacerlo en casa sin banco?",
      answer: {
        text:
          "Sirve un sofá contra la pared o un puf robusto, si el borde es firme y no supera la altura de la " +
          "rodilla. Una silla de cocina vuelca y una cama cede.",
      },
    },
    {
      question: "¿Cómo sé si mi pelvis está nivelada?",
      answer: {
        text:
          "Grábate desde los pies, o pon un palo de escoba sobre los dos huesos de la cadera y mira sus extremos. " +
          "Por sensación, la mayoría se equivoca al principio y acierta tras unas semanas de comprobarlo.",
      },
    },
    {
      question: "¿La pierna libre va doblada o estirada?",
      answer: {
        text:
          "Doblada y recogida mientras aprendes. Estirada cuesta más sujetar la pelvis, y puede tirar de la parte " +
          "delantera de la cadera. Elijas la que elijas, mantenla todo el bloque, o los números no se podrán " +
          "comparar.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Puedo alternar las piernas dentro de una serie?",
      answer: {
        text:
          "Mejor no. Cambiar de pie obliga a colocarse de nuevo cada vez, y el descanso de una repetición para " +
          "cada pierna hace la serie más fácil de lo que parece. Acaba un lado, respira y cambia.",
      },
    },
    {
      question: "Se me acalambra la pantorrilla o el pie. ¿Por qué?",
      answer: {
        text:
          "Estás agarrando el suelo con los dedos. Usa calzado plano, apoya el talón con más fuerza y deja los " +
          "dedos sueltos. Si persiste, acorta la serie.",
      },
    },
    {
      question: "¿Cuánto debo esperar antes de añadir peso?",
      answer: {
        text:
          "Hasta que doce repeticiones niveladas por lado se hayan vuelto corrientes en dos sesiones, tarde las " +
          "semanas que tarde. Para unos es la segunda semana, para otros la décima.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Un ejercicio unilateral corrige una pelvis torcida?",
      answer: {
        text:
          "No esperes eso de un ejercicio. Las pequeñas asimetrías son comunes en gente sin ninguna molestia, y " +
          "una guía no puede decir cuáles importan. Si algo te duele o sientes una pierna más corta, consulta a un " +
          "fisioterapeuta.",
      },
    },
  ],

  safety: [
    {
      text:
        "El banco no debe moverse. Toda la fuerza de una pierna lo empuja hacia atrás y hacia un lado, así que " +
        "encájalo contra algo sólido y pruébalo antes con las manos.",
    },
    {
      text:
        "Un dolor hondo en la ingle, sobre la articulación sacroilíaca o a lo largo de la parte externa de la " +
        "cadera que se agudiza durante la serie es señal de parar por ese día. Si la próxima vez vuelve solo con " +
        "el cuerpo, que te lo examinen antes de seguir.",
    },
    {
      text:
        "Para enseguida y busca ayuda médica si notas opresión o dolor en el pecho, el corazón da tropiezos, casi " +
        "te desmayas o te falta el aire sin proporción con un esfuerzo tan pequeño.",
    },
    {
      text:
        "Una pierna que hormiguea, se duerme o falla, o un dolor que baja más allá de la rodilla, necesita un " +
        "médico o un fisioterapeuta y no una mancuerna más ligera. La pérdida de sensibilidad en la zona de " +
        "asiento o del control de la vejiga es una urgencia.",
    },
    {
      text:
        "En el embarazo, las articulaciones de la pelvis pueden ser sensibles a la carga de un solo lado, y más " +
        "adelante se desaconseja pasar mucho rato con la espalda reclinada. Pregunta a tu matrona o a tu médico, y " +
        "déjalo si te duele en el pubis o en la parte posterior de la pelvis.",
      sources: ["acog-804", "project-judgement"],
    },
    {
      text:
        "Tras una operación de cadera, rodilla, espalda o abdomen, o con problemas de equilibrio del tipo que " +
        "sean, deja que quien te trata decida cuándo puede cargarte una sola pierna.",
    },
    {
      text:
        "Las personas mayores y cualquiera que se sienta insegura sobre un pie deberían aprenderlo junto a una " +
        "pared, con ayuda y con las puntas del otro pie listas.",
      sources: ["fragala-2019", "project-judgement"],
    },
  ],
};
