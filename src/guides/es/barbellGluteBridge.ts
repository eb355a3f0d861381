import type { Guide } from "../guide";

/** The barbell glute bridge, in Spanish. */
export const barbellGluteBridge: Guide = {
  exerciseId: "barbell-glute-bridge",
  title: "Puente de glúteos con barra",

  overview: [
    {
      text:
        "Te tumbas en el suelo con una barra sobre la cadera y la empujas hacia arriba extendiendo la cadera. " +
        "Cabeza, hombros y brazos se quedan en el suelo; solo se mueve la cadera. El glúteo mayor hace la mayor " +
        "parte, los isquiotibiales ayudan y la parte delantera del muslo mantiene el ángulo de la rodilla.",
    },
    {
      text:
        "Quítale el banco al hip thrust y esto es lo que queda. Al 80 % de su máximo, diez personas entrenadas " +
        "movieron la barra 15,5 cm (6 in) desde el suelo y 35,7 cm (14 in) con banco, en 0,58 frente a 0,80 " +
        "segundos. Es un ejercicio de empujes cortos y fuertes.",
      sources: ["zabaleta-korta-2024"],
    },
    {
      text:
        "Corto no quiere decir ocioso. En diez hombres, la parte alta y la parte baja del glúteo mayor, y a su " +
        "lado el glúteo medio, se activaron más en la versión de suelo que en el hip thrust, y el cuádriceps " +
        "externo menos. Es un solo estudio pequeño, así que no le des demasiado peso.",
      sources: ["kennedy-2022"],
    },
    {
      text:
        "No se sabe si hace crecer más el músculo. Los electrodos ya han engañado antes: en nueve semanas de " +
        "sentadillas o de hip thrust, la activación de una zona no indicó cuánto iba a crecer esa zona. Además, el " +
        "suelo corta la parte profunda del recorrido, donde en el hip thrust el momento de fuerza en la cadera es " +
        "mayor.",
      sources: ["plotkin-2023", "brazil-2021", "otsuka-2021"],
      contested: true,
    },
    {
      text:
        "Te conviene si no hay un banco de la altura adecuada, si el gimnasio está lleno o si el borde del banco " +
        "bajo las escápulas nunca te resulta cómodo. Hay menos que aprender que en casi cualquier otro ejercicio " +
        "con barra: estás en el suelo, la espalda tiene todo el piso para apoyarse y lo único que se ajusta son " +
        "los pies.",
    },
    {
      text:
        "El suelo también pone límites. Con discos de 45 cm (18 in), el centro de la barra queda a 22,5 cm (9 " +
        "in) de altura, y debajo tienen que caber tu cadera y tus muslos. Con glúteos voluminosos o discos " +
        "pequeños empiezas con la barra ya apoyada en ti, lo cual es incómodo y acorta otra vez el recorrido.",
    },
    {
      text:
        "Doblar más la rodilla parece descargar los isquiotibiales: en puentes a una pierna, acercar el talón les " +
        "quitó trabajo. Los pies muy lejos hacen lo contrario. Por eso, un calambre en la parte posterior del " +
        "muslo depende sobre todo de dónde tengas los talones.",
      sources: ["lehecka-2017", "collazo-garcia-2018"],
    },
    {
      text:
        "Lo que le exige a la zona lumbar no se ha medido. En el hip thrust, el momento en la base de la columna " +
        "superó en una cuarta parte al de la sentadilla, y tumbarse en el suelo no aligera la barra. Cuéntalo " +
        "también como trabajo para el tronco.",
      sources: ["otsuka-2021"],
    },
    {
      text:
        "Cuando domines los dos, espera una cifra mayor que en el hip thrust, porque el recorrido es más corto y " +
        "le falta la parte más dura. Es otro ejercicio con otra cifra, y no se ha publicado ninguna proporción " +
        "entre ambos.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Piensa en él como un accesorio pesado que te roba poco tiempo: cinco minutos con una barra, ningún banco " +
        "que arrastrar y tres series honradas. Llena bien un hueco, pero si tiene que sostenerse solo deja un " +
        "programa pobre, porque los muslos, la espalda y toda la mitad estirada del glúteo apenas reciben nada.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Pon una almohadilla gruesa en el centro de la barra y cárgala con los discos más grandes que tengas.",
        "Siéntate con las piernas estiradas, haz rodar la barra por encima hasta el pliegue de la cadera y túmbate " +
          "hasta apoyar la cabeza y las escápulas.",
        "Acerca los talones, a la anchura de la cadera, con las puntas al frente o un poco hacia fuera.",
        "Haz un puente lento con las manos apenas apoyadas en la barra y mírate las tibias; arriba deben quedar " +
          "verticales.",
        "Sujeta la barra con las dos manos, justo por fuera de la cadera, y deja los codos en el suelo.",
      ],
      notes: [
        {
          text:
            "Los talones cerca hacen entrar a la parte delantera del muslo y los talones lejos, a la parte " +
            "posterior. Eso se midió en el hip thrust, con siete personas y una barra ligera; en el suelo solo hay " +
            "estudios sin peso.",
          sources: ["collazo-garcia-2018", "lehecka-2017"],
        },
        {
          text:
            "Usar almohadilla a partir de unos 60 kg (130 lb) es una regla de comodidad tomada del hip thrust. En " +
            "el suelo la barra no puede rodar hacia los muslos para librar un punto dolorido, así que mucha gente " +
            "la quiere antes.",
          sources: ["iron-hip-thrust-guide", "project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Aprieta la parte posterior de los brazos contra el suelo.",
        "Lleva las últimas costillas hacia el cinturón hasta que el hueco bajo la espalda se haga pequeño.",
        "Toma aire y pon duro el abdomen antes de que se muevan los discos.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Empuja el suelo con los dos talones y deja que la barra suba en línea recta.",
        "Que los glúteos inicien el movimiento y que los dos discos se despeguen a la vez.",
        "Mantén las rodillas tan separadas como los pies.",
      ],
      notes: [
        {
          text:
            "Separar más los pies o las rodillas, ponerse una banda alrededor de los muslos y apretar una pelota " +
            "entre ellos: cada una de estas cosas ha aumentado la activación del glúteo en puentes sin barra. " +
            "Empujar hacia fuera y apretar hacia dentro no pueden ser a la vez el secreto, así que es probable que " +
            "solo hagan que la gente se tense. Usa lo que te ayude a concentrarte.",
          sources: ["kang-2016", "choi-2015", "jang-2013"],
          contested: true,
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Para cuando rodillas, cadera y hombros formen una sola pendiente; aquí el tronco no queda horizontal, " +
          "porque los hombros están en el suelo.",
        "Aguanta un uno lento con los glúteos tan duros como puedas.",
        "Suelta el aire sin que se muevan las costillas.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Deja que la cadera se doble y tarda uno o dos segundos en bajar la barra.",
        "Deja que los discos toquen el suelo sin ruido, vuelve a tomar aire y repite.",
        "Termina con los discos en el suelo, incorpórate y haz rodar la barra hacia los pies.",
      ],
      notes: [
        {
          text:
            "Tocar el suelo cada vez te fija la profundidad y hace que las repeticiones se puedan comparar. Hay " +
            "quien prefiere cambiar de sentido justo por encima para mantener la tensión. Nadie ha comparado ambas " +
            "cosas en este ejercicio en cuanto a crecimiento, y las pausas cortas dentro de una serie han cambiado " +
            "poco en otros.",
          sources: ["davies-2021"],
          contested: true,
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Talones cerca, pies planos", "Barra en el pliegue"] },
    { phase: "brace", cues: ["Brazos contra el suelo", "Costillas hacia el cinturón"] },
    { phase: "lift", cues: ["Empuja con ambos talones", "Primero los glúteos"] },
    { phase: "top", cues: ["Una sola pendiente recta", "Aguanta un segundo"] },
    { phase: "lower", cues: ["Discos sin ruido", "Respira y repite"] },
  ],

  mistakes: [
    {
      id: "lumbar-hyperextension",
      symptom:
        "La barra sigue subiendo cuando la cadera ya se ha parado, las costillas sobresalen y bajo la espalda " +
        "queda un hueco en el que cabría un puño.",
      why:
        "El recorrido es tan corto que cada centímetro de más parece un éxito, y la columna lo aporta encantada. " +
        "Los músculos de la espalda cargan entonces con lo que debería sostener el glúteo. Puede irritar la zona " +
        "lumbar; los estudios sobre postura al levantar y dolor de espalda no han encontrado una relación clara, y " +
        "ninguno siguió este ejercicio.",
      fix:
        "Aplana la espalda contra el suelo antes de cada repetición y piensa en llevar la hebilla del cinturón " +
        "hacia la barbilla. Si el hueco vuelve, usa una barra más ligera.",
      sources: ["iron-hip-thrust-guide", "saraceni-2020"],
      contested: true,
    },
    {
      id: "incomplete-top",
      symptom:
        "La cadera se queda por debajo de la línea entre rodilla y hombro, y los discos apenas se despegan del suelo.",
      why:
        "Quince centímetros no dejan margen para perder nada. En un hip thrust, un tercio menos de recorrido puede " +
        "pasar inadvertido; aquí se lleva la mayor parte de la repetición, y justo la parte en la que el glúteo " +
        "está más apretado.",
      fix:
        "Graba dos series de lado. Usa una carga con la que puedas quedarte arriba un segundo entero y no cuentes " +
        "nada que no llegue ahí.",
    },
    {
      id: "bounced-turn",
      symptom: "Los discos golpean el suelo, la barra salta y la repetición siguiente empieza con el rebote.",
      why:
        "La goma devuelve parte de lo que has dejado caer. Eso infla el número de repeticiones y sacude la barra " +
        "contra la pelvis cada vez.",
      fix:
        "Deja los discos en el suelo como si alguien durmiera al otro lado de la pared. Quédate un instante, " +
        "respira y empuja desde la quietud.",
    },
    {
      id: "feet-too-far",
      symptom: "Los isquiotibiales se tensan o se acalambran, y las puntas de los pies quieren levantarse.",
      why:
        "Con las rodillas abiertas, los isquiotibiales tienen que doblar la rodilla y levantar la cadera a la vez, " +
        "en una posición en la que se acortan mucho.",
      fix:
        "Acerca los dos talones un palmo. Cuando el calambre desaparezca, cuenta las baldosas o pon una tira de " +
        "cinta para la próxima vez.",
      sources: ["collazo-garcia-2018", "lehecka-2017"],
    },
    {
      id: "feet-too-close",
      symptom: "Las rodillas pasan mucho de las puntas, los talones pierden peso y los muslos arden por delante.",
      why:
        "Desde una posición encogida, la manera fácil de subir es estirar la rodilla. Los cuádriceps responden " +
        "primero; lo que el glúteo pierde con ello no está demostrado.",
      fix: "Aleja los pies hasta que las tibias queden verticales arriba y comprueba que podrías levantar los dedos.",
      sources: ["collazo-garcia-2018"],
    },
    {
      id: "knees-cave-in",
      symptom: "A medida que la barra se hace pesada, las rodillas se van juntando.",
      why:
        "En el suelo no lo ves. Los músculos del lado de la cadera tienen que mantener los muslos separados, y se " +
        "cansan sin que lo notes.",
      fix:
        "Ponte una banda ligera por encima de las rodillas durante unas series como recordatorio, o pide a alguien " +
        "que mire desde los pies.",
    },
    {
      id: "unstable-bar",
      symptom: "Un disco toca el suelo antes que el otro, o la barra se va hacia el vientre durante la serie.",
      why:
        "Estaba descentrada, o la soltaste para apoyar los brazos en el suelo. En un cuerpo tumbado, solo tus " +
        "manos impiden que la barra viaje hacia las costillas.",
      fix:
        "Haz coincidir las marcas del moleteado con los huesos de la cadera, mantén las dos manos cerradas sobre " +
        "la barra y pon los cierres.",
    },
    {
      id: "no-bar-pad",
      symptom:
        "Te salen moratones delante, en los huesos de la cadera, o terminas las series por la barra y no por el " +
        "músculo.",
      why:
        "Cada vez que bajas, el peso de la barra acaba en una franja estrecha de tu cuerpo. A quien le duele, se " +
        "queda corto y se tuerce para escapar.",
      fix:
        "Usa una almohadilla hecha para esto, una esterilla de yoga enrollada o dos toallas sujetas con correas. " +
        "No se debería notar el acero.",
      sources: ["iron-hip-thrust-guide"],
    },
  ],

  programming: [
    {
      text:
        "Para empezar. Comienza con la barra vacía sobre algo de 20 cm (8 in) de altura, o con una barra " +
        "ligera con discos de goma grandes. Suelen bastar dos sesiones para saber dónde van tus pies. Después, " +
        "los saltos de 5 kg (10 lb) llegan rápido durante unas semanas, sencillamente porque el movimiento es " +
        "corto y fácil de aprender.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Como añadido a la sentadilla y el peso muerto bastan tres series de 8–12, una o dos veces por semana. " +
        "Esas sentadillas y esos pesos muertos ya le dan al glúteo series que cuentan la mitad, así que el puente " +
        "tiene que llenar un hueco y no una semana.",
      sources: ["pelland-2025"],
    },
    {
      text:
        "Como ejercicio principal de glúteo, 8–15 series por semana en dos o tres sesiones. Si además haces hip " +
        "thrust, cuenta los dos juntos: son parientes cercanos que cargan casi el mismo músculo a casi la misma " +
        "longitud. Uno pesado y el otro con 12–15 repeticiones es más útil que los dos iguales.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Repeticiones. Lo que mejor le va son las series de 8–15. Por debajo de seis, la carga crece tanto que " +
        "meterse bajo la barra se convierte en el ejercicio, y el recorrido corto esconde las pequeñas trampas. " +
        "Con series más ligeras llevadas cerca del límite se crece más o menos igual.",
      sources: ["schoenfeld-2017", "project-judgement"],
    },
    {
      text:
        "Esfuerzo y descanso. Deja unas dos repeticiones en reserva, porque una barra que se para a medio camino " +
        "no tiene otro sitio al que ir que tu cadera. Para series de diez sobra con un minuto y medio o dos de " +
        "descanso.",
      sources: ["robinson-2024", "singer-2024"],
    },
    {
      text:
        "Progresión. Añade primero repeticiones. Cuando todas las series lleguen al tope de tu intervalo con pausa " +
        "en cada repetición, en dos sesiones seguidas, añade los discos más pequeños. Conserva la pausa cuando " +
        "suba la carga: es lo único que evita que este ejercicio se convierta en rebotes.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Orden. Va después del ejercicio que más te importe. Como cuesta poco aliento y no comprime la columna " +
        "desde arriba, también encaja al final de un día de tirones pesados, siempre que la espalda siga lo " +
        "bastante fresca para quedarse quieta.",
      sources: ["acsm-2026", "project-judgement"],
    },
    {
      text:
        "Cuándo elegir otra cosa. Si tienes un banco a mano y no te molesta, el hip thrust te da más del doble de " +
        "recorrido por el mismo esfuerzo de preparación. Si tu sentadilla y tu peso muerto son fuertes y te hacen " +
        "crecer los glúteos, no necesitas ninguno de los dos.",
      sources: ["zabaleta-korta-2024", "kubo-2019"],
    },
  ],

  isItWorking: [
    {
      text:
        "Empieza por la pregunta aburrida de si lo has hecho. Dos o tres series sueltas de vez en cuando no ponen " +
        "a prueba nada. Menos de unas cuatro series de glúteo por semana, contando todos los ejercicios, no deja " +
        "huella en la mayoría de la gente.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Después mira el máximo estimado en seis sesiones o más con los mismos discos, la misma almohadilla y los " +
        "mismos pies. De una prueba a otra, un máximo real oscila solo alrededor de un 4 %, y entre dos días " +
        "sueltos el cambio tiene que llegar casi al 12 % para que puedas darlo por seguro. Las medias de cuatro " +
        "sesiones son mucho más estables.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "Vigila el recorrido antes que la carga. En este ejercicio, más que en ningún otro, una cifra mayor puede " +
        "salir de un movimiento menor. Graba de lado la primera serie de cada semana, desde el mismo sitio, y " +
        "compara la altura a la que se para la barra. Si baja mientras el peso sube, no has ganado nada.",
    },
    {
      text:
        "Los primeros meses mienten un poco. Los grandes saltos del principio son práctica y valor; quien aprende " +
        "a afianzarse contra el suelo puede añadir un tercio a la barra casi sin músculo nuevo. Después, entre un " +
        "medio y un dos por ciento a la semana es rápido para un principiante, y más adelante lo normal es la " +
        "décima parte.",
      sources: ["steele-2022", "project-judgement"],
    },
    {
      text:
        "El tamaño va más lento y hay que buscarlo en otra parte. Dale al menos ocho semanas y dieciséis sesiones, " +
        "y luego compara la cinta métrica en el punto más ancho, una foto con la misma luz o cómo te queda la " +
        "ropa. Sentir mucho los glúteos en cada serie es agradable y no demuestra nada.",
      sources: ["damas-2018", "plotkin-2023"],
    },
    {
      text:
        "Si la carga lleva dos meses plana mientras duermes, comes y entrenas según lo previsto, cambia una sola " +
        "cosa: las repeticiones, la pausa, o el banco en lugar del suelo. Si baja dos veces seguidas y notas " +
        "agotamiento, haz antes una semana suave.",
      sources: ["project-judgement"],
    },
  ],

  questions: [
    {
      question: "¿Es lo mismo que un hip thrust?",
      answer: {
        text:
          "No. En aquel los hombros se apoyan en un banco, la cadera baja más y la barra recorre más del doble. " +
          "Los músculos son los mismos. Anota cada uno con su nombre.",
        sources: ["zabaleta-korta-2024"],
      },
    },
    {
      question: "¿Cuál de los dos es mejor para los glúteos?",
      answer: {
        text:
          "Está sin decidir. El suelo mostró más activación en un estudio pequeño; el banco da más recorrido y se " +
          "ha probado durante semanas. Nadie ha entrenado a dos grupos y los ha medido. Si puedes hacer los dos, " +
          "que decida la comodidad.",
        sources: ["kennedy-2022", "plotkin-2023"],
        contested: true,
      },
    },
    {
      question: "¿Por qué levanto más en el puente que en el hip thrust?",
      answer: {
        text:
          "Mueves la barra menos de la mitad de la distancia y te saltas la parte más profunda, donde la cadera " +
          "tiene que hacer más fuerza. Los kilos de más no dicen nada de tus glúteos.",
        sources: ["zabaleta-korta-2024", "otsuka-2021"],
      },
    },
    {
      question: "La barra queda demasiado baja para meterme debajo. ¿Qué hago?",
      answer: {
        text:
          "Apoya cada extremo en un disco o un bloque de la misma altura, o pide a alguien que te la pase por " +
          "encima de las piernas. Los discos de goma de tamaño completo lo resuelven incluso con 5 kg (10 lb) por " +
          "lado.",
      },
    },
    {
      question: "Me dan calambres en los isquiotibiales. ¿Debería estirarlos antes?",
      answer: {
        text:
          "Mejor acerca los talones y sube sin tirar del suelo. Si el calambre aparece en cada serie, déjalo ahí, " +
          "bebe algo y prueba con menos peso la próxima vez. Suele irse con una o dos semanas de práctica.",
        sources: ["lehecka-2017"],
      },
    },
    {
      question: "¿Puedo poner los pies sobre un banco o un cajón?",
      answer: {
        text:
          "Sí, y se convierte en otro ejercicio: más recorrido, más isquiotibial y menos margen para cargar. Hazlo " +
          "solo con el cuerpo o con un disco, y apúntalo aparte.",
      },
    },
    {
      question: "¿Debo levantar los dedos de los pies para empujar con los talones?",
      answer: {
        text:
          "Como comprobación, de vez en cuando. En las series enteras deja los pies planos, porque el dedo gordo " +
          "te ayuda a mantener la rodilla en su sitio. Que los talones carguen más el glúteo es saber de " +
          "entrenadores, sin ninguna medición.",
        sources: ["iron-hip-thrust-guide"],
        contested: true,
      },
    },
    {
      question: "¿Sirve aguantar más tiempo arriba?",
      answer: {
        text:
          "Un segundo asegura que has llegado. Tres segundos hacen dura una barra ligera, y eso viene bien en " +
          "casa. Entre dos y ocho segundos por repetición en total, nadie ha encontrado diferencias de " +
          "crecimiento.",
        sources: ["androulakis-korakakis-2024"],
      },
    },
    {
      question: "¿Es bueno para principiantes?",
      answer: {
        text:
          "Es un sitio que perdona para aprender qué se siente al extender la cadera: la espalda está apoyada y la " +
          "barra tiene poco camino para caer. Empieza sin peso y pasa a la barra cuando veinte repeticiones te " +
          "aburran.",
      },
    },
    {
      question: "¿Puedo hacerlo con una kettlebell, una mancuerna o una banda?",
      answer: {
        text:
          "Las tres sirven durante un tiempo. La versión con mancuerna tiene aquí su propia ficha. La banda tira " +
          "más arriba y se afloja abajo, lo que en un recorrido tan corto es menos defecto que en otros " +
          "ejercicios.",
      },
    },
    {
      question: "¿Con cuánto peso?",
      answer: {
        text:
          "Con todo el que te permita aguantar un segundo arriba. No hay valores de referencia para este " +
          "ejercicio, y las cifras de internet mezclan puentes y hip thrust. La cifra que importa es tu mejor " +
          "marca del mes pasado.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Me ayudará a bloquear el peso muerto?",
      answer: {
        text:
          "Entrena el mismo final de la extensión de cadera, así que parece probable; nadie lo ha probado. En los " +
          "ensayos de hip thrust, los principiantes ganaron en peso muerto más o menos lo mismo que con " +
          "sentadillas. Si tu objetivo es el peso muerto, haz más peso muerto.",
        sources: ["plotkin-2023"],
      },
    },
    {
      question: "Al empujar me deslizo hacia la cabeza. ¿Cómo lo evito?",
      answer: {
        text:
          "Estás empujando el suelo en diagonal, lejos de ti. Acerca los talones, empuja recto hacia abajo y " +
          "túmbate sobre una esterilla de goma con los hombros desnudos o una camiseta de algodón. Si aun así te " +
          "desplazas, afianza la parte posterior de los brazos contra el suelo.",
      },
    },
    {
      question: "¿Dejo la cabeza en el suelo?",
      answer: {
        text:
          "Sí, o sobre una toalla fina doblada. Levantarla para mirar la barra cansa el cuello e invita a las " +
          "costillas a subir. Mira al techo, un poco más allá de las rodillas.",
      },
    },
    {
      question: "¿Puedo hacerlo después del hip thrust en la misma sesión?",
      answer: {
        text:
          "Puedes, pero te estarías repitiendo. Si te gusta la sensación, baja el peso un tercio, aguanta tres " +
          "segundos arriba cada vez y suma esas series a las otras.",
        sources: ["project-judgement"],
      },
    },
  ],

  safety: [
    {
      text:
        "Con la espalda en el suelo y una barra sobre la cadera no puedes apartarte de un salto. Usa cierres, deja " +
        "libre el espacio más allá de los pies y aléjate de las zonas de paso donde alguien pueda pasar por encima " +
        "de la barra.",
    },
    {
      text:
        "Mantén la barra por debajo de los huesos de la cadera. Si empieza a rodar hacia el estómago, bájala " +
        "enseguida; la parte blanda del vientre no debe cargarla nunca.",
    },
    {
      text:
        "Corta la serie si te duele la espalda, y déjalo por ese día si el dolor vuelve con la mitad del peso. El " +
        "hormigueo, el adormecimiento o la pérdida de fuerza en una pierna debe verlos un médico. El " +
        "adormecimiento en la zona de la silla de montar o los problemas de vejiga o de intestino son una " +
        "urgencia.",
    },
    {
      text:
        "Dolor en el pecho, latidos acelerados o irregulares, sensación de desmayo o un dolor de cabeza que golpea " +
        "de repente: para, incorpórate despacio y pide ayuda médica. Una espalda rígida al terminar puede esperar; " +
        "esto no.",
    },
    {
      text:
        "Contener la respiración con una carga encima sube la presión arterial y la presión de los ojos. Con " +
        "hipertensión, una enfermedad del corazón, una hernia, glaucoma o puntos que aún están cicatrizando, habla " +
        "antes con un médico y suelta el aire en cada subida.",
      sources: ["hackett-chow-2013", "blazek-2019"],
    },
    {
      text:
        "En el embarazo, pregunta a tu matrona o a tu médico antes de hacerlo siquiera: estás boca arriba todo el " +
        "tiempo, y a partir del tercer mes se desaconseja pasar mucho rato en esa postura.",
      sources: ["acog-804"],
    },
    {
      text:
        "Un dolor en el pubis, en la ingle o delante de la cadera bajo la barra es motivo para mover la barra o " +
        "poner más almohadilla y, si con eso no se calma, para que te lo examinen. Este texto no puede distinguir " +
        "un moratón de una lesión.",
    },
  ],
};
