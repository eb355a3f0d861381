import type { Guide } from "../guide";

/** The split squat, in Spanish. */
export const splitSquat: Guide = {
  exerciseId: "split-squat",
  title: "Sentadilla dividida",

  overview: [
    {
      text:
        "Te colocas como a medio paso, con un pie bastante por delante del otro, y bajas en vertical hasta que la " +
        "rodilla de atrás casi roza el suelo. Después vuelves a subir. Ningún pie se mueve de su sitio. Por eso es " +
        "la más sencilla de las sentadillas a una pierna, y la que conviene aprender antes que las zancadas, las " +
        "subidas al cajón o la versión con el pie de atrás en un banco.",
    },
    {
      text:
        "Trabaja la pierna de delante. Su cuádriceps estira la rodilla, su glúteo mayor y su aductor mayor abren la " +
        "cadera, y a los tres se les pide más cerca del punto bajo, donde están estirados. Los isquiotibiales, el " +
        "lateral de la cadera y el abdomen te mantienen firme. La pierna de atrás está para el equilibrio, y se " +
        "quedará con el trabajo si la dejas.",
    },
    {
      text:
        "La distancia entre los pies decide qué ejercicio es. Se midió a veinte hombres con cuatro distancias: " +
        "cuanto más largo el paso, más trabajaban sus glúteos e isquiotibiales, mientras que la parte delantera del " +
        "muslo cambiaba poco. Así que un paso largo es un ejercicio de cadera en el que la rodilla acompaña, y uno " +
        "corto se inclina hacia la rodilla.",
      sources: ["song-2023"],
    },
    {
      text:
        "Pide sorprendentemente poco peso. Nueve hombres entrenados hicieron sentadillas divididas con la mitad de " +
        "lo que usaban en la sentadilla con barra, y casi todos los músculos de la pierna estuvieron tan activos " +
        "como bajo la barra completa. Solo el isquiotibial externo hizo menos. Para quien se cansa antes de la " +
        "espalda que de las piernas, ese es el argumento a favor.",
      sources: ["deforest-2014"],
    },
    {
      text:
        "Para los glúteos, las mediciones apuntan en varias direcciones. Una revisión de dieciséis artículos la " +
        "sitúa entre los ejercicios de mayor activación, por encima del 60 % de un esfuerzo máximo. Doce hombres con " +
        "cargas altas mostraron un pico mayor en el hip thrust. Mujeres en zancada estática, con paso y caminando, " +
        "con la misma carga ligera, dieron 31, 54 y 58 %. Esa activación no ha predicho el crecimiento, así que " +
        "nadie puede ordenar estos ejercicios por tamaño.",
      sources: ["krause-neto-2020", "williams-2021", "bezerra-2021", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "Ningún ensayo ha comparado el crecimiento muscular con este ejercicio y con otro. Jugadores de rugby que " +
        "entrenaron cinco semanas con el pie de atrás elevado ganaron tanta fuerza en la sentadilla con barra como " +
        "los que hicieron esa misma sentadilla, y corrieron y giraron igual de bien. Esa versión es pariente " +
        "cercana, así que el resultado es un buen indicio y nada más.",
      sources: ["speirs-2016"],
    },
    {
      text:
        "Entrenar una pierna cada vez te enseña lo que dos piernas esconden. Casi todo el mundo descubre que un lado " +
        "es más estable o tiene dos repeticiones más. Es normal, y el ejercicio te da una forma sencilla de que el " +
        "lado débil alcance al otro: deja que él marque el número.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Va bien a principiantes, a quien entrena en casa con dos mancuernas y a quien no tiene sitio para otro " +
        "ejercicio con barra, por su espalda o por su programa. Te conviene menos si buscas la cifra más grande " +
        "posible, porque el equilibrio y el agarre fallan antes que unas piernas fuertes.",
      sources: ["project-judgement"],
    },
    {
      text:
        "La cadera de atrás también recibe algo: se estira por delante mientras bajas. Hay quien lo agradece tras un " +
        "día sentado, y hay quien lo confunde con el trabajo. Ni prueba que lo hagas bien ni indica que lo hagas mal.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Da un paso largo adelante y separa los pies más o menos al ancho de la cadera, como si cada uno fuera por " +
          "su raíl.",
        "Baja una vez sin peso y mira: con un paso medio, las dos rodillas quedan cerca del ángulo recto abajo.",
        "Marca los dos puntos con tiza, cinta o las juntas del suelo, para que cada serie empiece en el mismo sitio.",
        "Apoya el pie de atrás sobre los dedos, con el talón alto, y mantenlo alto toda la serie.",
        "Coge las mancuernas de un banco o del suelo antes de dar el paso.",
        "Deja los brazos colgando, con las palmas hacia dentro y los pesos junto a la cadera.",
      ],
      notes: [
        {
          text:
            "El ángulo recto en las dos rodillas es donde los entrenadores suelen empezar; ningún estudio lo eligió. " +
            "Un palmo arriba o abajo, guíate por lo que agradezcan tus caderas y tus rodillas.",
          sources: ["project-judgement"],
        },
        {
          text:
            "Una sola mancuerna en el lado de la pierna de atrás hace trabajar más el lateral de la cadera para " +
            "mantener la pelvis nivelada. En la medición que lo mostró, las zancadas caminando ganaron claramente " +
            "con ello y las sentadillas divididas apenas.",
          sources: ["stastny-2015"],
          contested: true,
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pon la mayor parte del peso en el pie de delante, repartido entre talón, dedo gordo y dedo pequeño.",
        "Coloca la cadera de frente, con sus dos huesos mirando hacia el mismo sitio.",
        "Ponte erguido, toma aire y endurece el abdomen antes de doblar nada.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Empuja el suelo con todo el pie de delante.",
        "Sube por la misma línea por la que bajaste; cabeza, hombros y cadera suben a la vez.",
        "Mantén la rodilla de delante sobre los dedos centrales en todo el recorrido.",
        "Usa los dedos de atrás para el equilibrio y resiste las ganas de impulsarte con ellos.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Termina con la pierna de delante casi recta y la cadera debajo de ti.",
        "Suelta el aire, busca el equilibrio y solo entonces empieza la siguiente repetición.",
        "Quédate en la posición hasta acabar la serie; si sales y vuelves a entrar, pierdes las marcas.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Dobla las dos rodillas y baja recto como un ascensor por su hueco, en unos dos segundos.",
        "Lleva la rodilla de atrás a menos de 5 cm (2 in) del suelo, y tócalo solo si es blando.",
        "Deja que el tronco se incline tanto como la espinilla de delante; no se trata de ir tieso como un palo.",
        "Detente un instante abajo, justo donde sería fácil rebotar.",
        "Tras la última repetición lleva el pie de atrás adelante, quédate quieto y luego deja los pesos.",
      ],
      notes: [
        {
          text:
            "Vale la pena cuidar la profundidad. En la sentadilla con barra, bajar del todo hizo crecer los glúteos " +
            "y la cara interna del muslo unas dos o tres veces más que parar a la mitad, mientras que los cuádriceps " +
            "crecieron igual. La sentadilla dividida no se ha probado así, pero los mismos músculos están estirados " +
            "en el mismo punto.",
          sources: ["kubo-2019"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Dos raíles", "Busca tus marcas", "Talón de atrás alto"] },
    { phase: "brace", cues: ["Peso en el pie delantero", "Cadera de frente", "Erguido y firme"] },
    { phase: "lift", cues: ["Empuja el suelo", "Sube como un ascensor", "Rodilla sobre los dedos"] },
    { phase: "top", cues: ["Bien erguido", "Respira, equilibrio, otra"] },
    { phase: "lower", cues: ["Baja en vertical", "Rodilla trasera al suelo", "Suave abajo"] },
  ],

  mistakes: [
    {
      id: "back-leg-push",
      symptom:
        "El gemelo y el muslo de atrás se cansan primero, y te meces hacia atrás al bajar y hacia delante al subir.",
      why:
        "Repartir la carga es la respuesta natural del cuerpo a una pierna que sufre, y aquí estropea la razón de " +
        "ser del ejercicio. Dos piernas a medias hacen que el peso parezca mayor y que el trabajo de la delantera " +
        "sea menor.",
      fix:
        "Antes de cada repetición levanta un instante los dedos de atrás. Si no puedes, tienes el peso demasiado " +
        "atrás. Llévalo sobre el pie de delante y coge el par de mancuernas inmediatamente menor.",
      sources: ["project-judgement"],
    },
    {
      id: "stance-too-short",
      symptom:
        "El talón de delante quiere levantarse, la rodilla se va muy por delante de los dedos y la de atrás toca el " +
        "suelo cerca del talón delantero.",
      why:
        "Un paso corto deja poco que hacer a la cadera. En las zancadas, además, aumenta la presión detrás de la " +
        "rótula en la parte profunda, cosa que algunas rodillas notan y otras no.",
      fix:
        "Desliza el pie de atrás medio zapato cada vez, hasta que el talón de delante siga pesando abajo. Renueva la " +
        "marca.",
      sources: ["song-2023", "escamilla-2008"],
    },
    {
      id: "range-cut-short",
      symptom:
        "La rodilla de atrás se para a treinta centímetros del suelo, sobre todo en las últimas repeticiones, y la " +
        "cifra de tu registro sigue subiendo.",
      why:
        "La parte baja es la más dura y la primera que se pierde cuando la carga es demasiado ambiciosa. Lo que " +
        "pierdes ahí es la parte en la que la cadera y el muslo están estirados.",
      fix:
        "Pon una toalla doblada o una colchoneta fina bajo la rodilla de atrás y rózala en cada repetición. Si con " +
        "este peso no llegas, el peso no es el tuyo.",
      sources: ["kubo-2019"],
    },
    {
      id: "stride-on-a-line",
      symptom: "Te tambaleas como quien camina por un bordillo, aunque nada pesa.",
      why:
        "Con los pies en una sola línea, tu base es tan estrecha como un zapato. Los músculos se ocupan de que no te " +
        "caigas y queda menos para levantar.",
      fix:
        "Lleva el pie de atrás hacia fuera hasta que quede un palmo de suelo entre las dos líneas. Nada en este " +
        "ejercicio se nota tan pronto.",
      sources: ["project-judgement"],
    },
    {
      id: "trunk-folds-forward",
      symptom: "Al subir, la cadera se eleva primero y el pecho cae hacia el muslo.",
      why:
        "La cadera toma el relevo porque el muslo no puede acabar, o porque miras al suelo. Una inclinación prevista " +
        "que no cambia es una elección; una que crece es un fallo, y pasa trabajo a la zona lumbar.",
      fix:
        "Fija la vista en algo a la altura del pecho y sube con el esternón por delante. Si aun así te doblas, acaba " +
        "ahí la serie.",
      sources: ["farrokhi-2008", "bezerra-2021"],
    },
    {
      id: "knees-cave-in",
      symptom: "La rodilla de delante se mete hacia dentro, por encima del dedo gordo, cuando das la vuelta abajo.",
      why:
        "Un lateral de cadera cansado o poco entrenado deja que el muslo gire hacia dentro. Un poco es cosa de todos " +
        "los días; un bandazo con carga es una rodilla que toma un camino que no elegiste, y esta biblioteca da por " +
        "acabada la serie cuando ocurre dos veces seguidas.",
      fix:
        "Empuja la rodilla hacia el dedo pequeño sin levantar el gordo. Baja el peso hasta que la rodilla siga su " +
        "línea sin que tengas que pensarlo.",
      sources: ["project-judgement"],
    },
    {
      id: "lost-balance",
      symptom: "Das un saltito, un paso al lado o apoyas un pie en mitad de la serie.",
      why:
        "Casi siempre es prisa: la repetición siguiente empezó antes de que acabara la anterior. A veces son las " +
        "zapatillas, o unas mancuernas que se balancean.",
      fix:
        "Haz una pausa arriba hasta estar quieto. Entrena descalzo o con suela plana, y mientras aprendes sujétate " +
        "ligeramente a un rack con una mano.",
      sources: ["project-judgement"],
    },
  ],

  programming: [
    {
      text:
        "Para empezar. Primero hazla sin peso. Cuando domines diez repeticiones estables por lado, coge 4 kg (10 lb) " +
        "en cada mano. Cuenta con dos sesiones hasta que la posición te resulte natural; antes, los números no dicen " +
        "nada.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Como accesorio después de sentadillas o peso muerto, bastan 2–4 series por lado de 8–12, una o dos veces " +
        "por semana. Cuenta la serie de cada pierna para esa pierna: tres series a la izquierda y tres a la derecha " +
        "son tres series de sentadilla dividida.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Como ejercicio principal de pierna, busca 8–12 series semanales en dos o tres sesiones. Si te gusta variar, " +
        "haz 6–8 repeticiones un día y 10–15 otro. Con muy pocas repeticiones se convierte en un número de " +
        "equilibrio, así que el trabajo de fuerza por debajo de cinco es mejor dejarlo a otros ejercicios.",
      sources: ["pelland-2025", "acsm-2026", "project-judgement"],
    },
    {
      text:
        "Empieza con la pierna débil, haz lo que pueda con buena técnica y da a la otra el mismo número. La " +
        "diferencia se reduce sin series extra. Añadir series a un solo lado rara vez hace falta y es fácil pasarse.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Subir el peso. Pasar de 10 a 12 kg por mano suena a una quinta parte, pero tu pierna de delante también " +
        "levanta casi todo tu cuerpo. Para alguien de 70 kg (155 lb) se acerca más al 5 % de todo lo que se mueve. " +
        "Aun así, añade antes repeticiones: llega al tope de tu rango con las dos piernas en dos sesiones, y " +
        "entonces coge el siguiente par.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Descansa un minuto entre piernas si el límite es el equilibrio, menos si no lo es, y dos minutos entre " +
        "rondas. Para con una a tres repeticiones en reserva. A una pierna, la última repetición honrada suele ser " +
        "la anterior a que empieces a tambalearte.",
      sources: ["singer-2024", "refalo-2023", "project-judgement"],
    },
    {
      text:
        "Su lugar en la semana. Se solapa bastante con sentadillas y prensa de piernas y poco con el hip thrust, así " +
        "que encaja mejor en un día de bisagra o de hip thrust. Si comparte día con sentadillas pesadas, ponla " +
        "detrás.",
      sources: ["project-judgement", "acsm-2026"],
    },
    {
      text:
        "Cuándo dejarla. Cuando tus mancuernas más pesadas te permitan más de quince repeticiones limpias, cambia: " +
        "eleva el pie de atrás, usa una barra o sube el pie de delante a un disco para bajar más. Quítala del todo " +
        "si las sentadillas te dan lo que quieres y prefieres hacer otra cosa.",
      sources: ["project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "Mira dos cosas en el registro: las repeticiones con el mismo peso y el mismo paso, y la diferencia entre " +
        "izquierda y derecha. Si suben las dos piernas y la diferencia no crece, vas por buen camino.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Dale tiempo para hablar. Las primeras semanas son sobre todo equilibrio, y ganar un tercio en un mes viene " +
        "de aprender. Después, juzga con al menos ocho semanas de sesiones en tu primer medio año, y con cuatro " +
        "meses más adelante.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Un buen día no demuestra nada. Un máximo estimado a partir de una sola serie puede fallar en torno a una " +
        "décima parte hacia cualquier lado, y el tambaleo añade lo suyo. Compara la media de cuatro sesiones con la " +
        "de las cuatro anteriores.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "En cuanto a números, un paso distinto es un ejercicio distinto. También lo son otras zapatillas, una " +
        "colchoneta bajo la rodilla o una mano en el rack. Si un salto en el registro coincide con algo de eso, " +
        "anota el cambio y vuelve a empezar la comparación.",
      sources: ["song-2023", "project-judgement"],
    },
    {
      text:
        "Las agujetas en glúteos o muslos tras las primeras sesiones solo dicen que la posición baja es nueva para " +
        "ti. Se van en semanas, crezcas o no. Una cinta métrica alrededor del muslo, cada uno o dos meses en el " +
        "mismo punto, te dice más.",
      sources: ["damas-2018", "schoenfeld-contreras-2013"],
    },
    {
      text:
        "Si nada se mueve en dos meses aunque la entrenes cada semana, mira primero la reserva, luego la profundidad " +
        "y luego el sueño y la comida. Si todo eso está en orden, cambia el rango de repeticiones o pasa a su vecina " +
        "con el pie de atrás elevado.",
      sources: ["project-judgement"],
    },
  ],

  questions: [
    {
      question: "¿Es lo mismo que una zancada?",
      answer: {
        text:
          "No. En una zancada entras y sales del paso en cada repetición, así que también frenas y te impulsas. Aquí " +
          "los pies no se mueven, y eso la hace más estable, más fácil de cargar y más fácil de comparar de una " +
          "semana a otra.",
      },
    },
    {
      question: "¿Sentadilla dividida o sentadilla búlgara?",
      answer: {
        text:
          "Empieza por esta. Con el pie de atrás en un banco la pierna de delante lleva más y el isquiotibial " +
          "externo trabajó más en un estudio pequeño, pero el equilibrio cuenta más. Cambia cuando tus mancuernas se " +
          "te queden ligeras.",
        sources: ["deforest-2014"],
      },
    },
    {
      question: "¿Puede la rodilla de delante pasar de los dedos?",
      answer: {
        text:
          "Sí, mientras el talón siga apoyado y no duela. Hasta dónde depende de lo larga que sea tu espinilla y de " +
          "tu paso. Un paso corto pone más presión detrás de la rótula en la parte profunda, así que alárgalo si tus " +
          "rodillas se quejan.",
        sources: ["escamilla-2008"],
      },
    },
    {
      question: "Solo noto la pierna de atrás, ¿por qué?",
      answer: {
        text:
          "O tienes el peso demasiado atrás, o se está estirando la parte delantera de la cadera trasera, que mucha " +
          "gente confunde con trabajo. Inclínate un poco sobre el muslo de delante y acorta el paso unos centímetros.",
      },
    },
    {
      question: "¿Cómo la llevo a los glúteos?",
      answer: {
        text:
          "Alarga el paso, baja del todo y deja que el tronco se incline un poco desde la cadera. Lo del paso largo " +
          "está medido. La inclinación aumentó la activación de los glúteos en zancadas sin carga y no en zancadas " +
          "cargadas, así que tómala como algo que probar.",
        sources: ["song-2023", "farrokhi-2008", "bezerra-2021"],
        contested: true,
      },
    },
    {
      question: "¿Y a la parte delantera del muslo?",
      answer: {
        text:
          "Acorta un poco el paso, mantente erguido y pon una cuña pequeña bajo el talón de delante si tienes el " +
          "tobillo rígido. Que entonces la rodilla haga más se deduce de la geometría; en el único estudio de pasos, " +
          "los cuádriceps cambiaron poco.",
        sources: ["song-2023"],
      },
    },
    {
      question: "¿Una mancuerna o dos?",
      answer: {
        text:
          "Dos, para empezar: la carga queda repartida y puedes subir más. Una en la mano contraria a la pierna de " +
          "delante es una opción razonable si solo tienes una mancuerna o quieres más para el lateral de la cadera.",
        sources: ["stastny-2015"],
      },
    },
    {
      question: "¿Y si me falla antes el agarre?",
      answer: {
        text:
          "Usa correas, o lleva parte de la carga en un chaleco lastrado. O sujeta un solo peso contra el " +
          "pecho. Si el agarre es el límite cada semana, te espera la versión con barra.",
      },
    },
    {
      question: "¿Hasta qué peso debería llegar?",
      answer: {
        text:
          "No hay referencias contrastadas. Mucha gente se queda, al cabo de unos años, entre una quinta parte y dos " +
          "quintas partes de su peso corporal en cada mano para series de diez; tómalo como una impresión. Por " +
          "encima de tu propio peso en cada mano, busca un error al teclear.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Tengo poco equilibrio, ¿hago otra cosa?",
      answer: {
        text:
          "Quédate con ella y sujétate a algo con una mano, con el peso en la otra. El equilibrio en una tarea " +
          "concreta se aprende rápido, y la mayoría suelta el rack en un mes.",
      },
    },
    {
      question: "¿Cuánto peso debe llevar el pie de atrás?",
      answer: {
        text:
          "El mínimo que te deje mantenerte de pie. Una parte de alrededor del 15 % es lo que supone esta biblioteca " +
          "cuando cuenta con tu peso corporal; nadie la ha medido para cada paso, y la tuya será distinta.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Puede sustituir a la sentadilla?",
      answer: {
        text:
          "Para el músculo, es muy posible. Para la cifra en la barra hay que practicar con la barra. En jugadores " +
          "de rugby, cinco semanas de la versión con el pie de atrás elevado hicieron por la sentadilla con barra " +
          "tanto como la propia sentadilla, y eso es poco tiempo y un grupo pequeño.",
        sources: ["speirs-2016"],
      },
    },
    {
      question: "¿Qué pierna va primero?",
      answer: {
        text:
          "La más débil, siempre en el mismo orden. Si ninguna lo es, cambia el orden de una sesión a otra para que " +
          "no sea siempre la misma la que llega cansada.",
      },
    },
    {
      question: "¿Importa hacia dónde apunta el pie de atrás?",
      answer: {
        text:
          "Recto hacia delante, con el talón alto. Un pie trasero girado hacia fuera tuerce la pelvis consigo, y la " +
          "rodilla de delante suele seguirlo. Si no puedes mantenerlo recto, acorta un poco el paso.",
      },
    },
    {
      question: "¿Debería elevar el pie de delante?",
      answer: {
        text:
          "Un disco o un escalón de 5–10 cm (2–4 in) te deja bajar más, y eso pide más a la cadera y a la cara " +
          "interna del muslo. Hazlo cuando la versión simple llegue al suelo sin problemas, y regístralo como otro " +
          "montaje.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Me dan calambres en el pie o el gemelo de atrás, ¿qué ayuda?",
      answer: {
        text:
          "Calienta el pie con unas elevaciones de talones, separa los dedos antes de bajar y quítale peso a esa " +
          "pierna. Suele pasar en una o dos semanas, cuando el pie se acostumbra a doblarse.",
      },
    },
  ],

  safety: [
    {
      text:
        "Cada rodilla y cada cadera son distintas, y un texto no puede examinar las tuyas. Hinchazón, bloqueo, una " +
        "rodilla que cede o un dolor en la ingle o la cadera que vuelve cada sesión son motivos para ver a un médico " +
        "o a un fisioterapeuta antes del próximo día de pierna.",
    },
    {
      text:
        "Ten una salida. Deja libre el suelo a tu alrededor, lleva pesos que puedas soltar junto a los pies y " +
        "practica una vez cómo dejar caer las dos mancuernas sin girarte. No hagas este ejercicio sobre un lecho de " +
        "discos sueltos.",
    },
    {
      text:
        "Termina la serie ante un dolor agudo o punzante, ante una articulación que duele más en cada repetición o " +
        "ante un adormecimiento en cualquier parte de la pierna. Un dolor en el pecho, una sensación de desmayo o " +
        "una respiración que no se recupera acaban la sesión y necesitan atención médica ya.",
    },
    {
      text:
        "Los dedos de atrás se doblan mucho con carga. Si ahí duele la articulación del dedo gordo o la planta, " +
        "apoya el pie plano contra una pared o elévalo, o elige otro ejercicio, y haz que te miren un dolor que dura.",
    },
    {
      text:
        "En el embarazo y en los meses después de un parto, pregunta a tu matrona o a tu médico si el trabajo con " +
        "carga en un paso amplio es adecuado para ti. El equilibrio se desplaza, y quizá también las articulaciones " +
        "de la pelvis. Sujétate a algo si te dan el visto bueno.",
      sources: ["acog-804"],
    },
    {
      text:
        "Quien tenga huesos frágiles, problemas de equilibrio o una operación previa de cadera, rodilla o tobillo " +
        "debería contar antes con la palabra de quien le trata. A los principiantes mayores les conviene tener una " +
        "barandilla o un rack al alcance.",
      sources: ["fragala-2019"],
    },
  ],
};
