import type { Guide } from "../guide";

/** The step-up with dumbbells, in Spanish. */
export const stepUp: Guide = {
  exerciseId: "step-up",
  title: "Subidas al cajón",

  overview: [
    {
      text:
        "Pon un pie en un cajón, súbelo con esa pierna y baja de nuevo con control. Todo el mundo lo ha hecho en una " +
        "escalera. Como ejercicio se distingue en dos cosas: el cajón es lo bastante alto para que cuente, y la " +
        "pierna del suelo no tiene permiso para ayudar.",
    },
    {
      text:
        "La pierna del cajón estira cadera y rodilla a la vez. El glúteo mayor y los cuádriceps se reparten la " +
        "subida, el aductor mayor se suma mientras el muslo está alto y el glúteo medio evita que caiga el lado " +
        "libre de la pelvis. El momento más duro es el primero: el pie deja el suelo y todo cuelga de una pierna " +
        "doblada.",
    },
    {
      text:
        "Entre los ejercicios ordenados por activación de los glúteos sale en cabeza. Una revisión de dieciséis " +
        "artículos lo encontró por encima del 100 % de un esfuerzo máximo, delante del peso muerto, el hip thrust y " +
        "la sentadilla. Antes de vender la barra: la cifra viene sobre todo de quince mujeres con cargas altas y un " +
        "cajón de 46 cm (18 in), y en un ensayo que lo comprobó, la activación no dijo qué parte del glúteo crecería.",
      sources: ["krause-neto-2020", "simenz-2012", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "Como trabajo de fuerza ha pasado una prueba de verdad. Durante ocho semanas, jugadores de rugby con años de " +
        "entrenamiento hicieron sentadillas con barra o subidas al cajón, en la misma cantidad. Cada grupo mejoró " +
        "más en lo suyo, y también mejoró en lo del otro. No se pudo aclarar si la sentadilla subió más en el grupo " +
        "que la hacía.",
      sources: ["appleby-2019"],
    },
    {
      text:
        "La altura del cajón decide la profundidad a la que trabaja la pierna, porque no puedes bajar más de lo que " +
        "él te deja. En veintinueve personas que subían de lado, todos los músculos medidos estuvieron más activos a " +
        "20 cm (8 in) que a 10 cm (4 in). Nadie ha mostrado que eso siga sin fin hacia arriba, y a partir de cierta " +
        "altura la pelvis se mete, la espalda se redondea y la pierna del suelo salta.",
      sources: ["brask-1984", "project-judgement"],
    },
    {
      text:
        "Leerás a menudo que las subidas al cajón aíslan una pierna. Solo lo hacen si impides que la otra empuje, y " +
        "al principio casi nadie lo consigue. La bajada es la mitad honrada: ahí la pierna del suelo no puede ayudar " +
        "hasta que aterriza.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Nadie ha medido el crecimiento muscular que dan las subidas al cajón. Lo que hay a su favor es la fuerza, " +
        "los músculos que participan y el sentido común. Si solo quieres tamaño, elígelas porque te gustan, o porque " +
        "tu espalda o tu gimnasio descartan las alternativas.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Van bien a senderistas, corredores, personas mayores que quieren conservar sus escaleras, jugadores de " +
        "deportes de campo y cualquiera con un cajón firme y dos mancuernas. Te convienen menos si la altura o el " +
        "tambaleo te ponen tenso, porque una pierna tensa no entrena bien.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Frente al hip thrust, también el coste es distinto. Allí empujas con las dos piernas desde un banco y " +
        "puedes cargar una barra hasta que algo ceda. Aquí la carga eres sobre todo tú, y el arte está en no hacer " +
        "trampa. Dos personas con las mismas mancuernas pueden estar haciendo un trabajo muy diferente.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Elige un cajón que no se mueva cuando le des una patada y con una superficie que agarre tu suela.",
        "Para empezar coge 20–30 cm (8–12 in); más adelante el muslo puede llegar a la horizontal, que para la " +
          "mayoría son 30–45 cm (12–18 in).",
        "Colócate lo bastante cerca para que la espinilla del cajón quede casi vertical.",
        "Apoya el pie entero en el cajón, talón incluido, apuntando recto hacia delante.",
        "Deja que las mancuernas cuelguen junto a la cadera, sin tocar el borde.",
      ],
      notes: [
        {
          text:
            "De frente es la versión con mayor activación de los glúteos. De lado y cruzando mostraron menos, aunque " +
            "cruzar hizo trabajar mucho el lateral de la cadera. Todas esas cifras salen de las mismas quince " +
            "mujeres, así que tómalas como un indicio.",
          sources: ["simenz-2012", "krause-neto-2020"],
        },
        {
          text:
            "La altura a la que el muslo queda horizontal es una costumbre entre entrenadores. Lo que debes buscar " +
            "es más simple: el cajón más alto del que subes sin saltito y sin redondear la espalda.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Inclínate desde la cadera hasta que tu peso esté sobre el pie del cajón.",
        "Levanta los dedos del pie del suelo hacia la espinilla; un pie sobre el talón no puede empujar.",
        "Toma aire y mantén firme la cintura.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Aprieta todo el pie de arriba contra el cajón y ponte de pie sobre él.",
        "Mantén esa rodilla en línea con los dedos desde el primer centímetro.",
        "Deja que la pierna del suelo cuelgue y te siga, como una maleta.",
        "Tómate un segundo o dos; un arranque rápido suele ser un empujón desde abajo.",
      ],
      notes: [
        {
          text:
            "Unos muslos largos y unas espinillas cortas hacen que cualquier cajón parezca más alto. Cuando entrenes " +
            "con alguien de otra constitución, compara el ángulo del muslo y no el número del cajón.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Sube hasta que la cadera esté abierta del todo y la rodilla recta, sin clavarla hacia atrás.",
        "Toca el cajón con los dedos libres si te hace falta para el equilibrio, y deja el peso en la pierna que " +
          "trabaja.",
        "Quédate quieto un momento, con los hombros sobre la cadera, y suelta el aire.",
      ],
      notes: [
        {
          text:
            "Apoyar los dos pies en el cajón entre repeticiones está bien para aprender. Deja descansar la pierna, " +
            "así que no compares las series hechas así con las demás.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lleva el pie libre hacia atrás, más allá del borde, y dobla a la vez la rodilla y la cadera que trabajan.",
        "Tarda al menos dos segundos en llegar al suelo.",
        "Aterriza con los dedos del pie libre sin hacer ruido, y no le des más peso del imprescindible.",
        "Deja el pie de arriba en el cajón y repite, hasta que esta pierna haya hecho su serie.",
        "Al acabar la serie, baja con los dos pies antes de girarte o dejar los pesos.",
      ],
      notes: [
        {
          text:
            "Los músculos estuvieron más activos al subir que al bajar en casi todos los casos medidos. Aquí " +
            "se pide bajar despacio porque se controla mejor y porque impide que la pierna del suelo te lance " +
            "de rebote.",
          sources: ["brask-1984", "project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Pie entero arriba", "Cerca del cajón"] },
    { phase: "brace", cues: ["Nariz sobre los dedos", "Pie del suelo, dedos arriba"] },
    { phase: "lift", cues: ["Empuja el cajón abajo", "Pierna libre, una maleta", "Rodilla sobre los dedos"] },
    { phase: "top", cues: ["Sube del todo", "Quieto, luego respira"] },
    { phase: "lower", cues: ["Dos segundos abajo", "Aterriza en silencio"] },
  ],

  mistakes: [
    {
      id: "back-leg-push",
      symptom: "Empiezas cada repetición con un impulso del pie del suelo, y al día siguiente te duele ese gemelo.",
      why:
        "Es la trampa más vieja del ejercicio. El impulso te hace pasar por la parte más profunda, justo donde la " +
        "cadera y el muslo habrían tenido que trabajar, y les deja el final fácil.",
      fix:
        "Levanta los dedos del suelo de modo que solo apoye el talón, haz una pausa y sube. Si te quedas clavado, " +
        "elige un cajón más bajo; esa es tu altura de verdad.",
      sources: ["project-judgement"],
    },
    {
      id: "lowered-too-fast",
      symptom: "Te bajas del cajón y caes a plomo el último palmo.",
      why:
        "La pierna está cansada y el suelo está cerca. Una caída no enseña nada, sacude la pierna que aterriza y " +
        "prepara el siguiente rebote.",
      fix: "Cuenta hasta dos en voz alta. Cuando la cuenta se rompe, la serie ha acabado, diga lo que diga el plan.",
      sources: ["project-judgement"],
    },
    {
      id: "box-too-high",
      symptom:
        "La pelvis se mete antes de empezar, la zona lumbar está redonda y el primer movimiento es un tirón del " +
        "tronco.",
      why:
        "Más allá del recorrido de tu cadera, la pelvis tiene que bascular para subir el pie. La zona lumbar empieza " +
        "entonces el ejercicio doblada y con pesos en tus manos.",
      fix: "Quita 5 o 10 cm (2–4 in) de altura. Añade carga antes de volver a añadir altura.",
      sources: ["project-judgement"],
    },
    {
      id: "knees-cave-in",
      symptom: "La rodilla que trabaja se va hacia dentro justo cuando despega el pie del suelo.",
      why:
        "Todo tu peso está en una pierna doblada, y el lateral de la cadera tiene que sostener a la vez la pelvis y " +
        "el muslo. Cuando aún no da para tanto, lo paga la rodilla. Dos veces seguidas acaban la serie.",
      fix:
        "Baja un cajón, deja los pesos y empuja la rodilla hacia fuera, sobre el dedo pequeño. Un espejo delante " +
        "ayuda durante una o dos semanas.",
      sources: ["project-judgement"],
    },
    {
      id: "heel-off-box",
      symptom: "Solo está en el cajón la parte delantera del pie, o el talón se levanta al empujar.",
      why:
        "El pie resbala mucho más fácilmente de un borde que de una superficie, y el empujón se convierte en una " +
        "elevación de talón con la rodilla doblada. Aquí un resbalón es una caída, y por eso cuenta como crítico.",
      fix:
        "Mira abajo una vez antes de cada serie y coloca el talón un pulgar por dentro del borde. Un cajón estrecho " +
        "o un banco blando no son el material adecuado.",
      sources: ["project-judgement"],
    },
    {
      id: "trunk-folds-forward",
      symptom: "El pecho cae sobre el muslo y te despliegas como una navaja.",
      why:
        "Llevar el peso sobre el pie es correcto; seguir doblándote después cambia la pierna por la zona lumbar. " +
        "Viene con mancuernas pesadas y cajones altos.",
      fix:
        "Dóblate por la cadera hasta que la nariz quede sobre los dedos y para ahí. Sube con pecho y cadera a la " +
        "vez, con la vista en la pared.",
      sources: ["project-judgement"],
    },
    {
      id: "lost-balance",
      symptom: "Das toques en el suelo, haces círculos con los brazos o te bajas de lado.",
      why: "Poca atención y prisa, o un cajón que cojea. Los pesos agrandan cada corrección.",
      fix:
        "Pon un cajón ancho contra una pared. Sujeta una mancuerna y apoya la otra mano en una barandilla o un rack " +
        "hasta que diez seguidas sean tranquilas.",
      sources: ["project-judgement"],
    },
    {
      id: "incomplete-top",
      symptom: "Empiezas a bajar con la cadera y la rodilla todavía dobladas.",
      why:
        "El final parece un trámite. Pero las repeticiones a medias no se pueden comparar con las completas, y la " +
        "cadera no llega nunca a abrirse.",
      fix: "Quédate en el cajón como en una cola: erguido y sin prisa. Cuenta la repetición solo entonces.",
      sources: ["project-judgement"],
    },
  ],

  programming: [
    {
      text:
        "Primeras sesiones. Un cajón de 20 cm (8 in) y sin peso. Cuando diez por lado bajen en silencio, sube el " +
        "cajón a tu altura de trabajo y luego coge 2 kg (5 lb) en cada mano. Suelen bastar dos sesiones para " +
        "encontrar la altura y la distancia.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Como accesorio, 2–4 series de 8–12 con cada pierna, una o dos veces por semana. Acaba una pierna, descansa " +
        "un minuto y haz la otra; si las piernas se turnan en el cajón, el límite es el equilibrio.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Como ejercicio principal de pierna: 8–12 series semanales en dos o tres sesiones, en series de 6–12. Los " +
        "jugadores de rugby del ensayo fueron más lejos, con seis a ocho series de cuatro a ocho dos veces por " +
        "semana, supervisados y tras años de entrenamiento.",
      sources: ["appleby-2019", "pelland-2025", "acsm-2026"],
    },
    {
      text:
        "Qué aumentar y en qué orden: primero el control, luego las repeticiones, luego la carga y la altura al " +
        "final de todo. La altura cambia el ejercicio, así que trata un cajón más alto como un ejercicio nuevo con " +
        "su propio registro.",
      sources: ["project-judgement"],
    },
    {
      text:
        "El par de mancuernas inmediatamente superior suele ser 2 kg (5 lb) más por mano. Es un salto grande cuando " +
        "llevas seis y pequeño cuando llevas treinta, porque también subes casi todo tu cuerpo. Gánatelo con el " +
        "rango de repeticiones completo en dos sesiones.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Guarda dos en reserva. La repetición que falla en un cajón falla con un pie en el aire, y parar antes no " +
        "cuesta casi nada de crecimiento.",
      sources: ["refalo-2024", "robinson-2024"],
    },
    {
      text:
        "En la semana ocupa el sitio de una zancada o una sentadilla dividida, y va bien con una bisagra o un hip " +
        "thrust el mismo día. Si la sesión tiene sentadillas pesadas, hazlo después y más ligero de lo que crees.",
      sources: ["project-judgement", "acsm-2026"],
    },
    {
      text:
        "Pasa de él cuando no haya un cajón sólido, cuando estés agotado al final de una sesión larga o cuando solo " +
        "te quepa un ejercicio de pierna. Una sentadilla mueve más peso con menos cosas que puedan salir mal.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Calentamiento. Sube un escalón bajo diez veces con cada pierna y luego haz una serie a la altura de trabajo " +
        "sin pesos. La primera serie con carga debería resultar aburrida. Si no, el cajón no es el de hoy.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Si ha pasado un mes sin hacerlo, coge el cajón más bajo en la primera sesión. La fuerza de las piernas te " +
        "espera; la costumbre de no impulsarte hay que volver a encontrarla.",
      sources: ["project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "Anota la altura del cajón, la carga en cada mano y las repeticiones de cada pierna. Si falta una de las " +
        "tres, comparas escaleras con escalas de mano.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Si las cifras suben mientras el cajón no cambia y el aterrizaje sigue en silencio, te haces más fuerte. Si " +
        "suben mientras el pie del suelo está cada vez más ocupado, no; graba una serie al mes de lado.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Espera ocho semanas antes de juzgar, y más si ya llevas un año entrenando. En el ensayo, esas ocho semanas " +
        "de dos sesiones bastaron para una mejora clara, en gente que hacía hasta ocho series cada vez.",
      sources: ["appleby-2019"],
    },
    {
      text:
        "Las sesiones sueltas se dispersan. Entre dos pruebas de la misma persona, un máximo estimado puede variar " +
        "una décima parte sin significar nada, y el equilibrio añade lo suyo. Mira grupos de cuatro sesiones.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "Compara las piernas en el mismo cajón. Una diferencia de una o dos repeticiones es corriente. Una que crece " +
        "durante un mes merece un cajón más bajo en ese lado y mirar mejor cómo apoya el pie.",
      sources: ["project-judgement"],
    },
    {
      text:
        "También hay una prueba fuera del gimnasio. Sube una escalera que conozcas, de dos en dos y con la compra. " +
        "Si se ha vuelto aburrida, algo ha cambiado.",
      sources: ["project-judgement"],
    },
    {
      text:
        "¿Sin progreso en dos meses, y no faltaste casi nunca? Baja el cajón un palmo y cárgalo como es debido. " +
        "Muchos estancamientos son cajones demasiado altos para que la pierna los domine.",
      sources: ["project-judgement"],
    },
  ],

  questions: [
    {
      question: "¿Qué altura debe tener el cajón?",
      answer: {
        text:
          "Bastante para que cueste, y poca para que subas sin saltito ni espalda redonda. Para principiantes son " +
          "unos 20–30 cm (8–12 in); para la mayoría de la gente entrenada, 30–45 cm (12–18 in). Por encima de 50 cm " +
          "(20 in) pocos lo hacen limpio.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Es el mejor ejercicio de glúteos, como dicen?",
      answer: {
        text:
          "Tuvo la mayor activación de los glúteos de todos los ejercicios en una revisión. Activación no es " +
          "crecimiento, y nadie ha medido qué hacen las subidas al cajón con el tamaño de los glúteos. Bueno, sí; el " +
          "mejor, sin demostrar.",
        sources: ["krause-neto-2020", "plotkin-2023"],
        contested: true,
      },
    },
    {
      question: "¿Cómo dejo de empujar con la pierna de abajo?",
      answer: {
        text:
          "Apóyala en el talón con los dedos levantados, o deja que toque el suelo solo con los dedos, un parpadeo. " +
          "Una pausa abajo elimina el rebote. El resto lo hace un cajón más bajo.",
      },
    },
    {
      question: "¿Debería alternar las piernas?",
      answer: {
        text:
          "Con pesos, mejor no. Seguir con una pierna mantiene el pie en su sitio y la tensión donde toca. Alternar " +
          "está bien para calentar o como trabajo cardiovascular.",
      },
    },
    {
      question: "¿Qué pie baja primero?",
      answer: {
        text: "El último que subió. El pie que trabaja se queda en el cajón de la primera repetición a la última.",
      },
    },
    {
      question: "¿Subidas al cajón o zancadas?",
      answer: {
        text:
          "Las subidas no tienen frenada, castigan menos al aterrizar y necesitan un cajón. Las zancadas necesitan " +
          "suelo y valor. Si dar pasos adelante molesta a tus rodillas o tus pies, prueba estas.",
      },
    },
    {
      question: "¿Puede sustituir a la sentadilla?",
      answer: {
        text:
          "En ocho semanas con jugadores de rugby también subió la sentadilla; cuánto menos que la propia sentadilla " +
          "no quedó claro. Para la fuerza general se acerca lo suficiente; para competir en sentadilla, no.",
        sources: ["appleby-2019"],
      },
    },
    {
      question: "¿Y las subidas laterales o cruzadas?",
      answer: {
        text:
          "Reparten el trabajo de otra forma. Cruzar por delante carga el lateral de la cadera, subir de lado va " +
          "bien con cajones bajos, y las dos mostraron menos activación del glúteo mayor que ir de frente. Añádelas " +
          "por variedad y hazlas ligeras.",
        sources: ["simenz-2012", "krause-neto-2020"],
      },
    },
    {
      question: "¿Puedo usar un banco?",
      answer: {
        text:
          "Si es duro, ancho y no puede volcar. Los bancos acolchados ceden bajo el talón, y los estrechos no dejan " +
          "sitio para la torpeza. Mejor un cajón pliométrico o una pila baja de discos bumper en un marco.",
      },
    },
    {
      question: "¿Mancuernas, barra o chaleco?",
      answer: {
        text:
          "Las mancuernas se sueltan con facilidad y mantienen el peso bajo. Un chaleco deja las manos libres para " +
          "una barandilla. Una barra en lo alto de la espalda agranda cada balanceo; pocos la necesitan.",
      },
    },
    {
      question: "Me cruje la rodilla al subir, ¿es malo?",
      answer: {
        text:
          "El ruido sin dolor ni hinchazón es frecuente y, por sí solo, no es motivo para parar. El dolor es otra " +
          "cosa: baja el cajón, y haz que lo examinen si no se va.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Dónde debería notarlo?",
      answer: {
        text:
          "En el muslo y la nalga de la pierna del cajón, a veces en el lateral de la cadera. Un gemelo dolorido en " +
          "el lado del suelo significa que has estado empujando.",
      },
    },
    {
      question: "¿A qué velocidad debo ir?",
      answer: {
        text:
          "Arriba en uno o dos segundos, abajo en dos o más. Para crecer parece servir cualquier cosa entre dos y " +
          "ocho segundos por repetición, así que elige el ritmo en el que mandes tú.",
        sources: ["androulakis-korakakis-2024"],
      },
    },
    {
      question: "¿Cómo sé que estoy listo para añadir peso?",
      answer: {
        text:
          "Diez por lado, el talón del pie del suelo que sube sin empujar, el aterrizaje en silencio, la rodilla " +
          "recta sobre el pie. Si un amigo que mira no encuentra ningún fallo, coge las mancuernas.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Subo la rodilla libre arriba del todo?",
      answer: {
        text:
          "Puedes, y entrena el equilibrio y la parte delantera de la cadera. También hace más inestable una serie " +
          "con carga. Aprende a terminar erguido sin ella y luego decide si la quieres.",
      },
    },
    {
      question: "¿Debería inclinarme hacia delante?",
      answer: {
        text:
          "Lo justo para llevar tu peso sobre el pie, cosa que tiene que hacer todo el mundo. Inclinarse más " +
          "probablemente pasa trabajo del muslo a la cadera. Se ha estudiado en zancadas, con resultados dispares, y " +
          "no aquí.",
        sources: ["farrokhi-2008", "bezerra-2021", "project-judgement"],
        contested: true,
      },
    },
    {
      question: "¿Son cardio o fuerza?",
      answer: {
        text:
          "Depende del cajón y de la carga. Cincuenta rápidas en un escalón bajo entrenan los pulmones. Diez lentas " +
          "en un cajón de verdad, con pesos, entrenan la pierna. Registra las primeras en otro sitio.",
      },
    },
    {
      question: "¿Es la bajada lo que me da agujetas?",
      answer: {
        text:
          "Lo más probable. Los músculos que frenan quedan más doloridos que los que levantan, sobre todo cuando el " +
          "movimiento es nuevo. La segunda y la tercera semana son más suaves, y las agujetas no dicen nada del " +
          "crecimiento.",
        sources: ["damas-2018", "schoenfeld-contreras-2013"],
      },
    },
    {
      question: "No tengo las caderas niveladas, ¿importa?",
      answer: {
        text:
          "Que el lado libre caiga un poco es normal. Si toda la pelvis se hunde al subir, el lateral de la cadera " +
          "está al límite: un cajón más bajo y sin pesos, hasta que un espejo o un amigo te diga que se mantiene " +
          "nivelada.",
      },
    },
  ],

  safety: [
    {
      text:
        "Lo que de verdad puede salir mal aquí es una caída desde el cajón. Cajón sólido, suelas secas, nada detrás " +
        "sobre lo que puedas caer y pesos que estés dispuesto a soltar. No subas nunca con una barra en la espalda a " +
        "un cajón que no hayas probado.",
    },
    {
      text:
        "Un dolor debajo o alrededor de la rótula que al día siguiente aparece en las escaleras pide menos altura u " +
        "otro ejercicio por ahora. Si no se calma en una o dos semanas, o la rodilla se hincha o cede, que la vea un " +
        "profesional.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Corta ante un dolor que pincha o se dispara, ante un adormecimiento, ante una cadera que se engancha. Corta " +
        "la sesión entera, y pide ayuda, ante presión en el pecho, una falta de aire que no pasa o la cabeza que da " +
        "vueltas. Un cajón es mal sitio para desmayarse.",
    },
    {
      text:
        "Subir con pesos dispara el pulso enseguida. Quien tenga una enfermedad del corazón o del pulmón o la " +
        "tensión alta debería contar con el sí de su médico, hacer series cortas y soltar el aire en cada subida.",
      sources: ["hackett-chow-2013", "project-judgement"],
    },
    {
      text:
        "Durante el embarazo el equilibrio cambia de un mes a otro, y una caída importa más. Pregunta a tu matrona o " +
        "a tu médico; un escalón bajo con barandilla puede seguir siendo posible cuando las mancuernas en un cajón " +
        "ya no lo son.",
      sources: ["acog-804"],
    },
    {
      text:
        "Con huesos frágiles, una prótesis articular reciente, poco equilibrio o mala vista, empieza solo después de " +
        "preguntar, en un escalón no más alto que el de una escalera y con una mano en algo firme. A partir de los " +
        "65 es un comienzo sensato para cualquiera.",
      sources: ["fragala-2019"],
    },
  ],
};
