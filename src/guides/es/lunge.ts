import type { Guide } from "../guide";

/** The forward lunge with dumbbells, in Spanish. */
export const lunge: Guide = {
  exerciseId: "lunge",
  title: "Zancadas",

  overview: [
    {
      text:
        "Un paso largo hacia delante, las dos rodillas que se doblan y un empujón que te devuelve adonde estabas. La " +
        "siguiente repetición es de la otra pierna. Con una mancuerna en cada mano no necesita rack ni banco, solo " +
        "unos dos metros de suelo, y por eso aparece por igual en gimnasios, salones y campos de deporte.",
    },
    {
      text:
        "La pierna que da el paso trabaja dos veces. Primero frena: cuádriceps y glúteos recogen tu peso en caída y " +
        "lo ralentizan hasta que la rodilla de atrás queda suspendida sobre el suelo. Luego te lanza arriba y atrás. " +
        "El aductor mayor ayuda en la cadera, el glúteo medio mantiene la pelvis nivelada mientras estás sobre un " +
        "pie, y el gemelo dirige el aterrizaje.",
    },
    {
      text:
        "Parece un ejercicio de rodilla y se comporta más como uno de cadera. Dieciséis adultos jóvenes hicieron " +
        "zancadas con hasta la mitad de su peso corporal. La rodilla fue la que más se dobló, pero los músculos de " +
        "la cadera hicieron la mayor parte del trabajo, y cada carga añadida fue a la cadera y al tobillo mientras " +
        "la parte de la rodilla apenas creció.",
      sources: ["riemann-2012"],
    },
    {
      text:
        "Dar el paso cuesta a los glúteos más que quedarse en él. Con la misma carga ligera, mujeres entrenadas " +
        "llegaron al 31 % de un esfuerzo máximo en la zancada estática, al 54 % en la frontal y al 58 % caminando. " +
        "Una revisión cuenta las zancadas entre los ejercicios por encima del 60 %. Nada de eso mide crecimiento: " +
        "entre ejercicios, la activación ha sido mala guía de lo que aumenta.",
      sources: ["bezerra-2021", "krause-neto-2020", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "Si conviene inclinarse es una vieja discusión. Diez personas, en zancadas sin peso, usaron más los glúteos " +
        "y los isquiotibiales externos cuando echaban el tronco adelante. Doce mujeres con carga no mostraron nada " +
        "parecido; solo que sus extensores de la espalda hicieron el doble. Inclínate si tu cadera lo agradece. No " +
        "esperes otro ejercicio.",
      sources: ["farrokhi-2008", "bezerra-2021"],
      contested: true,
    },
    {
      text:
        "Las rodillas notan la dirección. En veinte mujeres sanas, la fuerza detrás de la rótula fue alrededor de " +
        "una quinta parte mayor en la zancada hacia delante que hacia atrás, y apareció más del doble de rápido. Eso " +
        "no dice nada de daño en una rodilla sana. Sí dice hacia dónde dar el paso si la tuya es delicada.",
      sources: ["goulette-2021"],
    },
    {
      text:
        "Ningún ensayo ha enfrentado zancadas y sentadillas en cuanto a tamaño. A su favor habla el razonamiento: " +
        "los mismos músculos, recorridos largos, poco peso sobre la columna. En contra, que hay que aterrizar, " +
        "dirigir y frenar, así que las piernas rara vez son el único límite.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Es un buen ejercicio para quien practica deportes con frenadas y giros, para grupos, para viajes y para " +
        "quien se aburre con las máquinas. Para las piernas más grandes o las cifras más altas, es mejor herramienta " +
        "algo que puedas hacer sin pensar en los pies.",
      sources: ["project-judgement"],
    },
    {
      text:
        "La profundidad importa como en la sentadilla. En la sentadilla con barra, bajar del todo hizo crecer los " +
        "glúteos y los aductores mucho más que bajar a la mitad, sin diferencia en los cuádriceps. Una zancada " +
        "parada a medio camino no es, por tanto, una zancada más ligera. Es otra distinta.",
      sources: ["kubo-2019", "project-judgement"],
    },
    {
      text:
        "Quien es nuevo en la fuerza suele doblar la rodilla de delante menos en la zancada con paso que la gente " +
        "entrenada, y menos de lo que consigue con los pies quietos. El estudio que lo vio aconsejaba aprender antes " +
        "la sentadilla dividida. Encaja con lo que los entrenadores han hecho siempre.",
      sources: ["stastny-2015"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Despeja dos metros delante de ti y comprueba que nada pueda rodar bajo el pie.",
        "Ponte de pie con los pies bajo la cadera y una mancuerna colgando a cada lado.",
        "Da unos pasos sin peso para encontrar tu medida: las dos rodillas cerca del ángulo recto en el punto más " +
          "bajo.",
        "Pega una tira de cinta donde deba caer el talón de delante, o cuenta baldosas.",
        "Deja caer los hombros y alarga los brazos, para que los pesos no se balanceen.",
      ],
      notes: [
        {
          text:
            "En la sentadilla dividida, que es donde se midió, un paso más largo pidió más a glúteos e " +
            "isquiotibiales y dejó los cuádriceps casi igual. Todo hace pensar que la zancada obedece a la misma " +
            "regla.",
          sources: ["song-2023"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pasa el peso a la pierna que se queda antes de que la otra deje el suelo.",
        "Mira a un punto unos metros más allá, a la altura del pecho.",
        "Llena los pulmones y endurece la cintura; el paso empieza cuando estás quieto.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Clava el talón de delante en el suelo y empújate arriba y atrás en un solo movimiento.",
        "Da al empujón fuerza suficiente para volver en un único paso, sin pasitos intermedios.",
        "Mantén el pecho donde estaba; enderezarte a tirones de espalda no es la idea.",
        "Dirige la rodilla por la línea del segundo dedo mientras el pie tenga carga.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Lleva el pie junto al otro y ponte completamente erguido.",
        "Suelta el aire, deja que los pesos se paren y cuenta solo entonces.",
        "Cambia de pierna, o sigue con la misma si ese es tu plan para la serie.",
      ],
      notes: [
        {
          text:
            "¿Izquierda y derecha por turnos, o un lado hasta el final? Alternar da a cada pierna un descanso y al " +
            "corazón más que hacer; un lado cada vez cansa el músculo en menos minutos. Nadie ha demostrado que una " +
            "de las dos formas haga crecer más, así que elige una y anótala.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Da el paso y deja que el talón toque primero y el pie entero un instante después, lo más suave que puedas.",
        "Mantén el ancho de la cadera entre los pies; pisar como en una cuerda floja es pedir una caída.",
        "Baja entre los dos pies hasta que la rodilla de atrás quede a menos de 5 cm (2 in) del suelo.",
        "Lleva el peso sobre todo en el pie de delante, con el talón clavado.",
        "Da la vuelta en cuanto estés parado, sin descansar abajo ni rebotar.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Ancho de cadera, brazos largos", "Conoce tu marca"] },
    { phase: "brace", cues: ["Quieto antes del paso", "Vista al frente"] },
    { phase: "lift", cues: ["Talón abajo, empuja atrás", "Un empujón y vuelves", "La rodilla sigue al dedo"] },
    { phase: "top", cues: ["Pies juntos, en pie", "Pesos quietos"] },
    { phase: "lower", cues: ["Aterriza como un gato", "Baja entre los pies", "La rodilla no toca"] },
  ],

  mistakes: [
    {
      id: "lost-balance",
      symptom: "Te vas de lado al aterrizar, haces molinos con las mancuernas o necesitas dos pasos para volver.",
      why:
        "La mayoría de los tropiezos se fabrican antes de que el pie aterrice: demasiado rápido, demasiado estrecho, " +
        "la vista en el suelo. El ejercicio exige a tu equilibrio más que cualquier peso que vayas a sujetar, así " +
        "que este fallo es el que antes frena a la gente.",
      fix:
        "Da el paso más despacio y un palmo más ancho. Haz una pausa de un segundo entero entre repeticiones. Si " +
        "continúa, haz sentadillas divididas unas semanas y vuelve.",
      sources: ["project-judgement"],
    },
    {
      id: "step-too-short",
      symptom: "El talón de delante se despega del suelo y acabas encaramado sobre los dedos.",
      why:
        "Las piernas cansadas hacen trampa con la distancia, porque de un paso corto se vuelve mejor. Le quita " +
        "trabajo a la cadera y, en la parte profunda, aprieta más la rótula contra el muslo.",
      fix: "Apunta con el talón a tu cinta en cada repetición. La serie se acaba cuando ya no llegas.",
      sources: ["escamilla-2008", "song-2023"],
    },
    {
      id: "knees-cave-in",
      symptom: "Cuando el pie recibe el peso, la rodilla se hunde hacia dentro, a menudo con el arco del pie vencido.",
      why:
        "Frenar sobre una pierna es más difícil de controlar que estar de pie en ella, así que una rodilla que se " +
        "porta bien en la sentadilla puede portarse mal aquí. Se trata como un fallo serio porque viene con " +
        "velocidad.",
      fix:
        "Aterriza sobre un trípode de talón, dedo gordo y dedo pequeño. Vuelve a un paso sin carga y más lento hasta " +
        "que diez seguidos vayan rectos, y reconstruye desde ahí.",
      sources: ["project-judgement"],
    },
    {
      id: "heavy-landing",
      symptom: "El suelo retumba, los discos tintinean y notas la parada en la rodilla o la cadera.",
      why:
        "Caes sobre el pie y paras con la articulación, cuando deberías parar con el músculo. Unas mancuernas más " +
        "pesadas lo empeoran enseguida.",
      fix:
        "Haz del silencio el objetivo de la serie. Acorta el vuelo del pie, dobla antes y baja la carga hasta que " +
        "alguien en la habitación de al lado no te oyera.",
      sources: ["project-judgement"],
    },
    {
      id: "trunk-folds-forward",
      symptom: "Abajo, el pecho queda cerca del muslo y es la zona lumbar la que levanta.",
      why:
        "Mirar abajo, mancuernas que se van por delante de la pierna o un paso demasiado largo para tu cadera. Con " +
        "carga, los extensores de la espalda doblan su parte sin que los glúteos ganen nada que se pueda medir.",
      fix: "Mantén los pesos junto a la cadera. Da el paso un poco más corto y sube con el esternón por delante.",
      sources: ["bezerra-2021"],
    },
    {
      id: "back-leg-push",
      symptom: "El pie de atrás sigue plano o empuja fuerte, y al día siguiente el gemelo dolorido es el suyo.",
      why:
        "Empujar con las dos piernas es más fuerte, así que el cuerpo lo hace sin que se lo pidan. La pierna que da " +
        "el paso, la que querías entrenar, tiene un día más ligero.",
      fix:
        "Quédate en la punta de los dedos de atrás, con el talón alto, y siente el talón de delante antes de empujar.",
      sources: ["project-judgement"],
    },
    {
      id: "lowered-too-fast",
      symptom: "Te dejas caer y te frenas en los últimos centímetros, o golpeas el suelo con la rodilla de atrás.",
      why:
        "La gravedad es rápida y frenar cansa. Pero frenar es la mitad de lo que este ejercicio ofrece, y una " +
        "rodilla contra el cemento no enseña nada.",
      fix: "Cuenta hasta dos al bajar. Si no llegas a dos, las mancuernas pesan demasiado para hoy.",
      sources: ["project-judgement"],
    },
  ],

  programming: [
    {
      text:
        "Para empezar. Diez pasos sin carga por lado, con un aterrizaje que nadie oiga, van antes de la primera " +
        "mancuerna. Después, 4 kg (10 lb) por mano. Suelen hacer falta tres sesiones hasta que el paso cae en el " +
        "mismo sitio sin mirar.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Como accesorio: dos a cuatro series de 8–12 por pierna, una o dos veces por semana. Alternando son 16–24 " +
        "pasos por serie, así que tus pulmones opinarán. Descansa hasta que se hayan calmado.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Como prioridad: 8–12 series semanales en dos o tres días, con 8–15 repeticiones por pierna. Hay quien hace " +
        "series pesadas de cinco, pero entonces decide el aterrizaje y no la pierna. Saca la fuerza de una " +
        "sentadilla y deja las zancadas para el volumen.",
      sources: ["acsm-2026", "pelland-2025", "project-judgement"],
    },
    {
      text:
        "Cómo progresar. Primero el aterrizaje se vuelve más silencioso, luego las series más largas y luego las " +
        "mancuernas más pesadas. Cuando todas las series de dos sesiones lleguen al tope del rango con dos pasos en " +
        "reserva, da el salto más pequeño que permitan las mancuernas de tu gimnasio, por lo general 2 kg (5 lb) por " +
        "mano.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Cómo de cerca del límite. Deja dos buenas repeticiones sin hacer en cada pierna. El fallo en este ejercicio " +
        "es un tropiezo con pesos en las manos, y los ensayos muestran que las últimas repeticiones antes del fallo " +
        "añaden poco crecimiento.",
      sources: ["refalo-2024", "robinson-2024"],
    },
    {
      text:
        "Junto a otros ejercicios. Las zancadas pisan el terreno de sentadillas, prensa de piernas y sentadillas " +
        "divididas, así que cuéntalas juntas al sumar la semana. Van bien después del peso muerto o del hip thrust. " +
        "Unas zancadas pesadas la víspera de un partido o de una tirada larga son un mal regalo para ti mismo.",
      sources: ["project-judgement"],
    },
    {
      text:
        "En la sesión, ponlas después del trabajo pesado con barra, mientras aún sepas dónde pones los pies. Como " +
        "último ejercicio, cuando la fatiga te marea, elige una máquina.",
      sources: ["acsm-2026", "project-judgement"],
    },
    {
      text:
        "Déjalas fuera si solo te cabe un ejercicio de pierna, si las odias o si el suelo está mojado, lleno de " +
        "gente o irregular. Zancadas inversas, sentadillas divididas y subidas al cajón hacen casi lo mismo con " +
        "menos en juego.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Tras una pausa de un mes o más, empieza con dos tercios de las mancuernas de antes y la mitad de las " +
        "series. Frenar da agujetas a los músculos que llevaban tiempo sin hacerlo, y la segunda sesión es más fácil " +
        "si la primera fue corta.",
      sources: ["project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "El número que cuenta es cuántos pasos limpios hace una pierna con un peso dado. Limpio quiere decir talón " +
        "en la marca, rodilla de atrás baja, aterrizaje silencioso. Sin esa regla, el registro sube mientras el paso " +
        "encoge.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Lo que se gana al principio es destreza. Quien dobla las mancuernas en seis semanas ha aprendido sobre todo " +
        "a aterrizar. Juzga el músculo a partir del segundo mes.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Cuenta con ruido. El sueño, las zapatillas y el suelo mueven una zancada más que una máquina, así que fíate " +
        "de la tendencia de seis u ocho sesiones antes que de una sola. Una subida que desaparece a la semana " +
        "siguiente era casualidad.",
      sources: ["grgic-2020", "project-judgement"],
    },
    {
      text:
        "Mira las piernas por separado. Si siempre cede antes el mismo lado, anótalo, deja que ese lado marque el " +
        "número y mira si la distancia se reduce en dos meses.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Para el tamaño, mide el centro del muslo con una cinta cada cuatro semanas y hazte una foto con la misma " +
        "luz. Los cambios que ves el primer mes son tanto hinchazón como crecimiento.",
      sources: ["damas-2018"],
    },
    {
      text:
        "Además de contar, escucha. Un aterrizaje que con el mismo peso ha pasado de golpe a roce es progreso en la " +
        "frenada, y suele llegar unas semanas antes de que suba la carga.",
      sources: ["project-judgement"],
    },
    {
      text:
        "¿Ocho semanas plano con las sesiones hechas? Pregúntate qué límite alcanzaste. Aliento: descansa más. " +
        "Agarre: correas. Equilibrio: sentadillas divididas. Piernas: más series o menos reserva, un cambio cada vez.",
      sources: ["project-judgement"],
    },
  ],

  questions: [
    {
      question: "¿Hacia delante o hacia atrás?",
      answer: {
        text:
          "Hacia atrás es más fácil de controlar y más amable con la rótula; hacia delante te pide frenar y va bien " +
          "a los deportes de campo. Las dos entrenan muslos y caderas. Apréndelas en ese orden si empiezas.",
        sources: ["goulette-2021"],
      },
    },
    {
      question: "¿Son malas las zancadas para las rodillas?",
      answer: {
        text:
          "Para una rodilla sana no hay pruebas de que lo sean. La fuerza detrás de la rótula crece al doblarla, y " +
          "un paso corto la aumenta más. Si la tuya duele, prueba un paso más largo, doblar menos o ir hacia atrás, " +
          "y haz que te miren un dolor que no se va.",
        sources: ["escamilla-2008", "goulette-2021"],
      },
    },
    {
      question: "¿Qué largo debe tener el paso?",
      answer: {
        text:
          "El suficiente para que el talón de delante siga apoyado y las dos rodillas queden cerca del ángulo recto " +
          "abajo. De talón a talón, para mucha gente se acerca al largo de la pierna; tus pies te lo dicen mejor que " +
          "una regla.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Por qué me arde el lateral de la cadera?",
      answer: {
        text:
          "El glúteo medio mantiene tu pelvis nivelada mientras estás sobre un pie. Trabaja más cuando el peso va en " +
          "la mano contraria a la pierna que da el paso; en zancadas caminando llegó así al 90 % de un esfuerzo " +
          "máximo.",
        sources: ["stastny-2015"],
      },
    },
    {
      question: "¿Zancadas caminando o estas?",
      answer: {
        text:
          "Las zancadas caminando quitan el empujón hacia atrás y añaden un paso adelante, que pide espacio y más " +
          "equilibrio. La activación de los glúteos fue más o menos la misma. Elige según el sitio que tengas.",
        sources: ["bezerra-2021"],
      },
    },
    {
      question: "¿Cuento cada pierna o cada paso?",
      answer: {
        text:
          "Registra las repeticiones por pierna. Diez son diez a la izquierda y diez a la derecha. Elijas lo que " +
          "elijas, no lo cambies nunca en mitad de un programa, o tu gráfica dará un salto sin motivo.",
      },
    },
    {
      question: "¿Anoto una mancuerna o las dos?",
      answer: {
        text:
          "Una. La carga de este ejercicio es lo que llevas en cada mano; dos de diez se registran como 10 kg " +
          "(20 lb). Si una estimación sale por encima de tu propio peso por mano, probablemente se sumaron las " +
          "dos.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Puedo usar una barra?",
      answer: {
        text:
          "Sí, y se registra como un ejercicio aparte. La carga va más alta, así que un tropiezo es más difícil de " +
          "salvar y no puedes soltarla sin más. Úsala cuando las mancuernas hayan superado tu agarre.",
      },
    },
    {
      question: "Mi rodilla de atrás da en el suelo, ¿importa?",
      answer: {
        text:
          "Un roce sobre una colchoneta es un buen medidor de profundidad. Un golpe es señal de que te dejas caer. " +
          "Pon algo blando y llega hasta ahí con control.",
      },
    },
    {
      question: "Me quedo sin aire antes de cansar las piernas, ¿qué hago?",
      answer: {
        text:
          "Las series alternas son largas. Haz una pierna, descansa un minuto y haz la otra, o menos repeticiones " +
          "con más peso. Quedarse un poco sin aliento es parte del trato.",
      },
    },
    {
      question: "¿Me harán más rápido?",
      answer: {
        text:
          "Unas piernas fuertes ayudan, pero ningún ensayo muestra que este ejercicio por sí solo haga más rápido a " +
          "un corredor. Entrena la frenada sobre una pierna, que vale la pena para cualquiera que gire.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Debe ir el tronco erguido?",
      answer: {
        text:
          "Casi erguido, moviéndose con el muslo. Inclinar el tronco hizo participar más a los glúteos cuando no se " +
          "llevaba nada y no lo consiguió con carga, mientras que la espalda trabajó más en ambos casos.",
        sources: ["farrokhi-2008", "bezerra-2021"],
        contested: true,
      },
    },
    {
      question: "¿Puedo hacer zancadas todos los días?",
      answer: {
        text:
          "Sin peso, como movimiento, sí. Con carga, dos o tres días a la semana te dejan entrenarlas fuerte y " +
          "recuperarte. Más días no dan más músculo con el mismo número de series.",
        sources: ["pelland-2025"],
      },
    },
    {
      question: "¿Cómo dejo de tambalearme?",
      answer: {
        text:
          "Más ancho, más lento, la vista arriba. Luego mira tus zapatillas: una suela gruesa y blanda es como estar " +
          "de pie en un colchón. Practica diez pasos sin carga en cada calentamiento.",
      },
    },
    {
      question: "¿Y si me duelen los pies al empujar hacia atrás?",
      answer: {
        text:
          "Aterriza con todo el pie, para que la carga no vaya solo a los dedos. A unos les ayudan las zapatillas " +
          "rígidas y a otros ir descalzos. Un dolor bajo el talón o en el dedo gordo que dura más que la sesión " +
          "debería verlo alguien.",
      },
    },
    {
      question: "¿Dónde van las mancuernas?",
      answer: {
        text:
          "Junto a la cadera, colgando quietas, con los pulgares al frente o las palmas hacia dentro. Si te golpean " +
          "el muslo al dar el paso, llévalas un poco más abiertas. Sobre los hombros cansan antes los brazos y suben " +
          "tu centro de gravedad.",
      },
    },
    {
      question: "¿Es mejor con giro o con salto?",
      answer: {
        text:
          "Es distinto, y más difícil de cargar. Un giro añade una tarea al tronco cuando menos le conviene a la " +
          "rodilla; un salto es entrenamiento de rebote. Para músculo y fuerza, quédate con el paso simple.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Puedo hacerlas en arena, hierba o cuesta?",
      answer: {
        text:
          "Sin carga, por supuesto. Con pesos te interesa un suelo que responda igual cada vez, porque así aprendes " +
          "a colocar el pie y así tu registro sigue siendo honrado.",
      },
    },
    {
      question: "¿Cómo caliento?",
      answer: {
        text:
          "Cinco minutos caminando o en bicicleta, diez sentadillas divididas sin peso por lado y luego una serie de " +
          "zancadas con la mitad de la carga prevista. Si los primeros pasos suenan, añade otra serie fácil.",
      },
    },
  ],

  safety: [
    {
      text:
        "Aquí el peligro es caerse. Suelo seco, nivelado y vacío; cordones atados; mancuernas lo bastante ligeras " +
        "para soltarlas a los lados en cuanto un pie resbale. Suéltalas. Un suelo es más barato que una muñeca.",
    },
    {
      text:
        "Para si la rodilla cede, se bloquea, se hincha o duele de forma aguda, o si un dolor en la ingle, la cadera " +
        "o el talón crece de paso en paso. Si la próxima vez sigue ahí, ve a un fisioterapeuta o a un médico antes " +
        "de seguir con las zancadas.",
    },
    {
      text:
        "Dolor en el pecho, un pulso desbocado o irregular, sensación de desmayo, un dolor de cabeza como un golpe: " +
        "siéntate, pide ayuda y no acabes la serie. Las series alternas largas son trabajo duro para el corazón, así " +
        "que pregunta antes si el tuyo está en tratamiento.",
    },
    {
      text:
        "El embarazo desplaza tu centro de gravedad y puede aflojar la pelvis. Pregunta a quien te atiende si dar " +
        "pasos con carga sigue siendo buena idea; una sentadilla dividida con apoyo quizá sea la opción más amable.",
      sources: ["acog-804"],
    },
    {
      text:
        "Con osteoporosis, mareos, mala vista, problemas de nervios en los pies o tras una operación de una " +
        "articulación, un tropiezo cuesta más de lo que vale el ejercicio. Pide consejo, y si te dicen que adelante, " +
        "empieza junto a una barandilla.",
      sources: ["fragala-2019"],
    },
    {
      text:
        "Los pesos que se balancean te sacan de la línea. Si los brazos no pueden mantener quietas las mancuernas, " +
        "usa menos o abraza un solo peso contra el pecho, y que los demás estén a un paso entero por cada lado.",
    },
    {
      text:
        "Niños y adolescentes pueden hacer zancadas, primero con su propio cuerpo y con alguien mirando. Las cargas " +
        "vienen cuando el aterrizaje es silencioso y recto.",
      sources: ["lloyd-2014"],
    },
  ],
};
