import type { Guide } from "../guide";

/** The barbell hip thrust, in Spanish. */
export const barbellHipThrust: Guide = {
  exerciseId: "barbell-hip-thrust",
  title: "Hip thrust con barra",

  overview: [
    {
      text:
        "La parte alta de la espalda se apoya en un banco, la barra descansa en el pliegue de las caderas y empujas " +
        "las caderas hacia arriba hasta que hombros, caderas y rodillas formen una línea. El movimiento es extensión " +
        "de cadera: el muslo pasa de estar delante del tronco a estar en línea con él. Manda el glúteo mayor, el " +
        "músculo individual más grande que tienes; el cuádriceps solo lo supera como grupo de cuatro.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      text:
        "De las articulaciones que se mueven, la cadera es con diferencia la que más hace: más que la rodilla, más " +
        "que la zona lumbar. En once velocistas, con una carga para seis repeticiones, la fuerza de giro en la " +
        "cadera fue un 42 % mayor que en la sentadilla.",
      sources: ["brazil-2021", "otsuka-2021"],
    },
    {
      text:
        "El ejercicio es joven, ni de lejos tiene cincuenta años, y no viene del powerlifting. Se extendió desde " +
        "2010 más o menos, cuando la investigación empezó a mostrar que los glúteos podían entrenarse de forma más " +
        "directa; una revista lo describió en 2011. En diez años era el ejercicio de glúteos con el que se miden los " +
        "demás. Antes la gente hacía sentadillas, zancadas y peso muerto, y a la mayoría le bastaba.",
      sources: ["iron-hip-thrust-guide", "kubo-2019", "contreras-2011"],
    },
    {
      text:
        "Ponlo junto a la sentadilla y el peso muerto, nunca en su lugar. En un ensayo de nueve semanas, la " +
        "sentadilla hizo crecer los cuádriceps 3,6 cm² y los aductores 2,5 cm² más, y los isquiotibiales apenas " +
        "crecieron con ninguno de los dos, así que un programa con el hip thrust como único ejercicio de pierna deja " +
        "sin entrenar casi toda la pierna.",
      sources: ["iron-hip-thrust-guide", "plotkin-2023", "kassiano-2024"],
    },
    {
      text:
        "Los entrenadores cuentan desde hace tiempo que los glúteos crecen más con él que sin él, y muchos lo llaman " +
        "el mejor que hay para los glúteos. Dos ensayos, ambos con principiantes, dicen algo más suave. Nueve " +
        "semanas de hip thrust y nueve de sentadilla los hicieron crecer casi lo mismo. Añadir hip thrust a la " +
        "prensa y al peso muerto con piernas rígidas dio un 9,3 % más de grosor muscular contra un 6,0 % sin él, pero " +
        "el grupo que lo añadió también hizo más series.",
      sources: ["iron-hip-thrust-guide", "plotkin-2023", "kassiano-2024"],
      contested: true,
    },
    {
      text:
        "Serie por serie, considéralo igualado con la sentadilla. Como trabajo extra, suma. Los ensayos reunidos " +
        "sobre entrenamiento de extensión de cadera sitúan el crecimiento de los glúteos en 0,71 desviaciones " +
        "estándar; un solo ejercicio (0,74) hizo tanto como varios (0,68).",
      sources: ["plotkin-2023", "kassiano-2024", "krause-neto-2025"],
    },
    {
      text:
        "Lo que lo distingue es la puntería. Sobre el papel es un ejercicio compuesto, porque se mueven caderas y " +
        "rodillas; en la práctica es lo más parecido a aislar los glúteos que permite una barra. Isquiotibiales, " +
        "cuádriceps y extensores de la espalda sí trabajan, y se puede medir; crecen poco. Si quieres glúteos más " +
        "grandes y que lo demás crezca lo menos posible, es una buena primera opción.",
      sources: ["iron-hip-thrust-guide", "plotkin-2023", "contreras-2015", "otsuka-2021", "krause-neto-2025"],
      contested: true,
    },
    {
      text:
        "Los electrodos sobre la piel leen más actividad de glúteos en el hip thrust que en la sentadilla. Con una " +
        "carga para diez repeticiones, las medias fueron del 69,5 % de una contracción máxima contra el 29,4 % en las " +
        "fibras superiores, y del 86,8 % contra el 45,4 % en las inferiores. Pero la actividad no predijo qué parte " +
        "del glúteo creció. Toma los números como una descripción del ejercicio y no como una promesa.",
      sources: ["contreras-2015", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "Los picos de esas series fueron del 172 % contra el 84,9 % en las fibras superiores, del 216 % contra el 130 % " +
        "en las inferiores, del 86,9 % contra el 37,5 % en el bíceps femoral y del 216 % contra el 244 % en la parte " +
        "externa del cuádriceps. Pasar del 100 % es posible porque la vara de medir es una contracción sin " +
        "movimiento. Una barra más pesada sube la actividad de todos los músculos implicados; es una regla general, " +
        "no un hallazgo sobre este ejercicio.",
      sources: ["contreras-2015", "project-judgement"],
    },
    {
      text:
        "No encabeza todas las listas. Entre los ejercicios que pasan del 60 % de una contracción máxima, una " +
        "revisión pone primero las subidas al cajón y tiene el hip thrust en el grupo, no a la cabeza; estudios " +
        "sueltos que no incluían las subidas pusieron primero el hip thrust. Probados ambos con su máximo, el peso " +
        "muerto rumano quedó igualado.",
      sources: ["iron-hip-thrust-guide", "krause-neto-2020", "williams-2021", "delgado-2019"],
      contested: true,
    },
    {
      text:
        "Junto a otros dos pesos muertos, de nuevo con el máximo: la actividad de los glúteos fue un 16 % mayor que " +
        "en el peso muerto con barra hexagonal, un 26 % en la mitad superior del movimiento. El bíceps femoral quedó " +
        "un 20 % por debajo del peso muerto con barra. Los extensores de la espalda no difirieron.",
      sources: ["andersen-2018"],
    },
    {
      text:
        "Leerás que la sentadilla y el peso muerto cargan el glúteo abajo, donde está estirado, y que el hip thrust " +
        "lo carga arriba, donde está más corto y los otros no llegan. La mitad es cierta. La actividad sí alcanza su " +
        "pico cerca de arriba. Pero la cadera tiene que girar con más fuerza justo después de salir de abajo, y cada " +
        "vez menos según subes.",
      sources: ["iron-hip-thrust-guide", "contreras-2015", "brazil-2021", "otsuka-2021"],
      contested: true,
    },
    {
      text:
        "Que los tres juntos entrenen el glúteo en todo su recorrido, y que el hip thrust llene el hueco del extremo " +
        "corto, es una idea sensata que nadie ha probado. Quizá no dependa mucho de ello: reunidos los ensayos, la " +
        "longitud a la que se entrena un músculo tiene un efecto insignificante en su crecimiento, y la gente " +
        "entrenada ganó tanto solo con el extremo largo como con repeticiones completas.",
      sources: ["iron-hip-thrust-guide", "regional-length-meta", "wolf-2025"],
      contested: true,
    },
    {
      text:
        "Ayudan los isquiotibiales (bíceps femoral, semitendinoso, semimembranoso) y el aductor mayor, y con la " +
        "cadera muy flexionada comparten el mando. Las rodillas a unos 90 grados mantienen cortos los isquiotibiales " +
        "y recortan su parte, aunque trabajan más que en una sentadilla: un 40,8 % de una contracción máxima contra " +
        "un 14,9 % en el bíceps femoral. Un apoyo algo más ancho probablemente da un poco más al aductor mayor.",
      sources: ["iron-hip-thrust-guide", "contreras-2015", "neumann-2010"],
      contested: true,
    },
    {
      text:
        "Se dice que los glúteos lo hacen casi todo y que los cuádriceps solo sujetan la rodilla. Las mediciones son " +
        "menos claras. La actividad es mayor en los glúteos, luego en extensores de la espalda, isquiotibiales y " +
        "cuádriceps, cuya parte externa está casi tan activa como en una sentadilla (99,5 % contra 110 %). Pero la " +
        "carga en la rodilla es menos de la mitad (66 contra 155 Nm; 24 en el peso muerto) y los cuádriceps crecen " +
        "menos, así que no lo cuentes como trabajo de cuádriceps.",
      sources: ["iron-hip-thrust-guide", "contreras-2015", "neto-2019", "otsuka-2021", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "Algunos músculos trabajan sin mover nada. Los abdominales sujetan el tronco para que la espalda no se " +
        "arquee. El glúteo medio y el menor, a los lados de la cadera, se suman tarde y mantienen en línea rodillas " +
        "y pelvis; apenas crecen con él.",
      sources: ["iron-hip-thrust-guide", "neto-2019", "plotkin-2023"],
    },
    {
      text:
        "Como la barra está en las caderas, poco peso aprieta la columna hacia abajo. Eso no es lo mismo que librar " +
        "a la espalda: con una carga para seis repeticiones, la fuerza de giro en la base de la columna fue un 24 % " +
        "mayor que en la sentadilla, y máxima justo después de dar la vuelta. La zona lumbar tiene aquí una tarea, y " +
        "es quedarse quieta.",
      sources: ["otsuka-2021", "project-judgement"],
    },
    {
      text:
        "Te va mejor si el objetivo son unos glúteos más grandes, para el escenario o para ti, aunque no se ha " +
        "demostrado que crezcan más que con sentadillas. Pruébalo sobre todo si la sentadilla y el peso muerto nunca " +
        "han hecho mucho por los tuyos. Unos fémures largos o tu forma de hacer sentadillas pueden ser la razón; los " +
        "entrenadores lo ven a menudo, y ningún estudio lo ha comprobado.",
      sources: ["iron-hip-thrust-guide", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "Velocistas, futbolistas y jugadores de rugby lo usan para la fuerza de cadera, y fuerza da: 44 kg más en la " +
        "barra en ocho semanas en un ensayo, 0,53 desviaciones estándar al reunirlos. En ese ensayo los tiempos de " +
        "esprint no se movieron; un estudio en adolescentes sí vio esprints más rápidos. Reunidos, el cambio de " +
        "dirección gana un poco (0,25), el esprint apenas (0,22), el salto y la sentadilla nada. Entrénalo por unas " +
        "caderas fuertes y da la velocidad por no probada.",
      sources: ["iron-hip-thrust-guide", "jarvis-2019", "contreras-2017", "lin-2026"],
      contested: true,
    },
    {
      text:
        "Parece sencillo, y mucha gente lo hace mal. Los fallos habituales son pocos: la espalda arqueada, un empuje " +
        "que se va por las puntas y las rodillas, una barra que vaga, una carga muy ligera o muy pesada. Unos " +
        "cuantos detalles deciden el resultado, y todos se aprenden con la barra vacía.",
      sources: ["iron-hip-thrust-guide"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Pon el banco contra una pared o un rack para que no pueda deslizarse hacia atrás.",
        "Siéntate en el suelo de espaldas al banco. El borde superior va justo bajo las escápulas, no en el cuello " +
          "ni contra la zona lumbar.",
        "Rueda la barra, con una almohadilla, sobre las piernas hasta el pliegue de las caderas. Comprueba que está " +
          "centrada y mantén las dos manos en ella hasta acabar la serie.",
        "Apoya los pies planos, entre el ancho de las caderas y el de los hombros, con las puntas al frente o algo " +
          "hacia fuera.",
        "Elige la distancia por la posición de arriba: allí las tibias están verticales y las rodillas flexionadas a " +
          "unos 90 grados.",
        "Si te gusta, aprieta antes los glúteos dos o tres veces sin peso.",
      ],
      notes: [
        {
          text:
            "Se dice que ninguna otra decisión de la preparación cambia tanto el trabajo como los pies, y las " +
            "pruebas son escasas. Cerca del cuerpo mandan los cuádriceps; lejos, los isquiotibiales, y la zona " +
            "lumbar se carga más. Los músculos del muslo se midieron en siete personas entrenadas con una barra " +
            "ligera; lo de la zona lumbar es experiencia de entrenadores.",
          sources: ["iron-hip-thrust-guide", "collazo-garcia-2018"],
          contested: true,
        },
        {
          text:
            "Apretar antes pretende encender los glúteos. Los ensayos no lo confirman: uno vio después menos " +
            "actividad con la misma fuerza, otro ningún efecto tras seis semanas. No cuesta nada, y no gana nada que " +
            "puedas medir.",
          sources: ["iron-hip-thrust-guide", "parr-2017", "cochrane-2017"],
          contested: true,
        },
        {
          text:
            "La cifra habitual para la almohadilla es de 60–70 kg (unas 130–155 lb): por encima, una barra desnuda " +
            "duele y la gente tuerce la técnica para huir del dolor. Ningún estudio la respalda. Es una regla de " +
            "comodidad, así que usa la almohadilla tan pronto como quieras.",
          sources: ["iron-hip-thrust-guide"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Aprieta las escápulas contra el banco. Son la base desde la que empujas, y se quedan ahí toda la serie.",
        "Mete la barbilla y mira hacia las rodillas.",
        "Toma aire hondo abajo y aprieta el abdomen por todos lados, como si alguien fuera a darte con el dedo.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Aprieta los dos talones rectos contra el suelo y empuja las caderas rectas hacia arriba.",
        "Aprieta los glúteos desde el primer centímetro y no los sueltes por el camino.",
        "Sigue firme en la parte más dura; para eso era el aire.",
        "Mantén las rodillas sobre los pies, sin que se adelanten más allá de las puntas ni caigan hacia dentro.",
        "Deja que la barra suba recta, sin rodar hacia el abdomen ni hacia los muslos.",
      ],
      notes: [
        {
          text:
            "Una consigna popular te manda empujar el suelo hacia atrás. Arrastrarlo hacia ti da trabajo a los " +
            "isquiotibiales, empujarlo lejos se lo da a los cuádriceps, y la frase puede entenderse de las dos " +
            "maneras. Recto hacia abajo no deja dudas.",
          sources: ["iron-hip-thrust-guide", "collazo-garcia-2018", "krause-neto-2020"],
          contested: true,
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Para cuando el tronco quede paralelo al suelo y hombros, caderas y rodillas formen una línea. Ahí termina.",
        "Echa un vistazo a las tibias: verticales, o con unos 10 grados de margen.",
        "Mantén las costillas abajo, aguanta la contracción un momento y suelta el aire.",
      ],
      notes: [
        {
          text:
            "En las tibias verticales arriba coincide la mayoría de los entrenadores. Los 10 grados a cada lado son " +
            "un margen propio de esta biblioteca, porque las piernas y los bancos difieren.",
          sources: ["iron-hip-thrust-guide", "project-judgement", "contreras-blog"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Baja doblándote por las caderas, con control. Las escápulas no viajan.",
        "Da la vuelta a 3–5 cm (una pulgada o dos) del suelo, toma aire y aprieta de nuevo el abdomen para la " +
          "siguiente.",
        "Termina la serie cuando no llegues a la línea, cuando el recorrido se acorte a la vista o cuando el mismo " +
          "fallo grave aparezca dos veces seguidas.",
        "Deja la barra en el suelo antes de soltar la tensión. Luego ruédala sobre las piernas para apartarla.",
        "Apunta la serie: carga, repeticiones, cuántas te quedaban, dónde estaban los pies, qué salió mal.",
      ],
      notes: [
        {
          text:
            "Se dice que no apoyar la barra entre repeticiones hace crecer más que dejarla en el suelo cada vez. " +
            "Ningún ensayo de hip thrust ha comparado ambas, y los estudios con pausas cortas dentro de la serie " +
            "vieron una fuerza parecida y un crecimiento parecido o algo menor. Trátalo como cuestión de estilo y " +
            "quédate con uno para que tus series se puedan comparar.",
          sources: ["iron-hip-thrust-guide", "davies-2021"],
          contested: true,
        },
        {
          text:
            "No aguantes un solo aire toda la serie. Retenerlo un momento al subir es normal, y difícil de evitar " +
            "por encima del 80 % de tu mejor marca o cerca del fallo.",
          sources: ["iron-hip-thrust-guide", "hackett-chow-2013"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Borde bajo las escápulas", "Barra en el pliegue", "Talones abajo, pies planos"] },
    {
      phase: "brace",
      cues: ["Escápulas contra el banco", "Barbilla dentro, vista a rodillas", "Mucho aire, abdomen firme"],
    },
    { phase: "lift", cues: ["Talones rectos abajo", "Aprieta todo el camino", "Rodillas sobre los pies"] },
    { phase: "top", cues: ["Mesa plana, para", "Costillas abajo", "Tibias verticales", "Suelta el aire"] },
    { phase: "lower", cues: ["Dóblate por las caderas", "Lento, casi al suelo", "Toma aire, otra más"] },
  ],

  mistakes: [
    {
      id: "lumbar-hyperextension",
      symptom:
        "Arriba el abdomen apunta al techo, las costillas se abren y las caderas pasan de la línea entre hombro y " +
        "rodilla. Lo sientes en la zona lumbar.",
      why:
        "El fallo más común de todos. Cuando a las caderas se les acaba el sitio, o la carga es demasiada para " +
        "terminar, la espalda se arquea para arañar unos centímetros. Sus extensores asumen lo que deberían sostener " +
        "los glúteos. Puede irritar la zona lumbar; que haga daño con los años es posible, pero ningún estudio ha " +
        "seguido a nadie para saberlo, y los vínculos entre postura al levantar y dolor de espalda han resultado " +
        "débiles.",
      fix:
        "Acaba con el tronco horizontal y ni un centímetro más. Barbilla metida, ojos en las rodillas, costillas " +
        "abajo. Si el arco vuelve, quita peso hasta que la posición de arriba sea limpia.",
      sources: ["iron-hip-thrust-guide", "saraceni-2020"],
      contested: true,
    },
    {
      id: "forefoot-push",
      symptom:
        "Los talones se aligeran, el peso se va a las puntas y la parte delantera del muslo quema antes que el glúteo.",
      why:
        "Unos pies demasiado cerca o una carga demasiado alta te tientan a empujar como en un salto. Los cuádriceps " +
        "se suman y los glúteos hacen menos.",
      fix:
        "Planta los talones antes de cada repetición; deberías poder mover los dedos de los pies. Mantén firmes los " +
        "glúteos durante todo el empuje. Si aún no los sientes, baja la carga y ve más despacio.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      id: "knee-drive",
      symptom:
        "Las caderas suben y van hacia los pies, las rodillas pasan de las puntas y la trayectoria de la barra se " +
          "inclina.",
      why:
        "Piensas en estirar las rodillas cuando la tarea es abrir las caderas. El empuje se vuelve oblicuo, y lo que " +
        "va a las rodillas lo pierden los glúteos.",
      fix:
        "Piensa en una barra que sube por un carril, recta hacia arriba. Mira las tibias de lado: verticales arriba, " +
          "quietas.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      id: "feet-too-close",
      symptom:
        "Arriba los talones quedan bajo los muslos, las rodillas pasan de las puntas y los cuádriceps se cansan " +
          "primero.",
      why:
        "Una rodilla muy flexionada pasa trabajo a los cuádriceps. Que además se lo quite a los glúteos es probable " +
        "pero no está demostrado.",
      fix:
        "Aleja los pies media zapatilla, haz tres repeticiones, mira las tibias y repite hasta que queden verticales.",
      sources: ["collazo-garcia-2018", "iron-hip-thrust-guide"],
    },
    {
      id: "feet-too-far",
      symptom:
        "Arriba las tibias se inclinan hacia el banco, y los isquiotibiales se acalambran o la zona lumbar se suma.",
      why:
        "Una rodilla abierta da a los isquiotibiales más longitud para tirar, así que toman una parte mayor. Los " +
        "entrenadores ven también más arqueo, aunque nadie lo ha medido.",
      fix: "Acerca los pies poco a poco. Cuando tengas el sitio, márcalo o cuenta baldosas, y anótalo.",
      sources: ["collazo-garcia-2018", "iron-hip-thrust-guide"],
    },
    {
      id: "scapula-slide",
      symptom: "La espalda va subiendo o bajando por el banco durante la serie, y cada repetición se siente distinta.",
      why:
        "Sin una base fija la trayectoria de la barra cambia y parte de tu fuerza se gasta en sujetarte. Suele " +
        "significar que el borde está demasiado bajo o que te relajas abajo.",
      fix:
        "Pon el borde más arriba bajo las escápulas, apriétalas contra él antes de la primera repetición y no dejes " +
        "de apretar. Ayuda una camiseta que agarre o una esterilla sobre el banco.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      id: "unstable-bar",
      symptom: "La barra se ladea o rueda hacia el abdomen o las rodillas.",
      why:
        "Estaba descentrada desde el principio, los pies no están igual o nadie la sujeta. Acabas dirigiendo cuando " +
        "deberías estar levantando.",
      fix:
        "Centra la barra por el moleteado, pon los pies como en un espejo y sujeta la barra con las dos manos. Una " +
        "almohadilla que agarre evita que ruede.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      id: "load-too-low",
      symptom: "Acabas cada serie con muchas repeticiones de sobra, y el peso lleva meses igual.",
      why:
        "Un músculo que no tiene contra qué esforzarse no tiene motivo para cambiar. La prudencia estaba bien al " +
        "principio; ahora estorba.",
      fix:
        "Cuando la técnica aguante, sigue hasta que queden de una a tres repeticiones. Si para eso hacen falta más " +
        "de quince, añade peso.",
      sources: ["iron-hip-thrust-guide", "robinson-2024"],
    },
    {
      id: "load-too-high",
      symptom:
        "Falta el último tercio de la subida, la espalda se arquea para fingirlo o la barra cae en la bajada.",
      why:
        "En este ejercicio los discos grandes llegan fácil, y el orgullo hace el resto. Lo que se añade a la barra " +
        "se le quita al recorrido y a los glúteos.",
      fix:
        "Quita una décima parte o más, llega a la línea en cada repetición con una pausa corta y vuelve a subir " +
          "desde ahí.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      id: "no-bar-pad",
      symptom: "La barra muerde las caderas y te mueves, te ladeas o cortas la serie para huir de ella.",
      why:
        "El dolor distrae, y el cuerpo busca su manera de rodearlo. En un hip thrust esa manera es un movimiento " +
        "torcido. La mayoría lo nota a partir de unos 60–70 kg (130–155 lb), y dónde exactamente es cuestión de " +
        "comodidad.",
      fix: "Usa una almohadilla gruesa o una esterilla doblada, y coloca la barra en el pliegue y no sobre el hueso.",
      sources: ["iron-hip-thrust-guide"],
    },
  ],

  programming: [
    {
      text:
        "Para empezar. La barra vacía de 20 kg (45 lb) es una buena primera carga, y 40 kg limpios hacen más por ti " +
        "que 100 kg malos. Aprende a sentir los glúteos y después añade peso. Tómate tiempo para encontrar primero " +
        "el sitio de los pies; sobre cuánto, los consejos se contradicen: una sesión en un sitio y de dos a tres en " +
        "otro. Dale al menos una, cuenta con tres y no juzgues antes tu progreso.",
      sources: ["iron-hip-thrust-guide"],
      contested: true,
    },
    {
      text:
        "Como prioridad. Haz 10–15 series por semana, repartidas en dos o tres sesiones. Encaja con la " +
        "investigación: lo que rinde cada serie baja al acumularlas, y alrededor de diez o más por semana y músculo " +
        "es donde se ve buen crecimiento.",
      sources: ["iron-hip-thrust-guide", "pelland-2025", "acsm-2026", "baz-valle-2022", "schoenfeld-2017-dose"],
    },
    {
      text:
        "Repeticiones. Dos rangos, por turnos: 6–8 para fuerza y 10–15 para crecer. Las series cerca del límite " +
        "hacen crecer en los dos. Solo para fuerza, las pruebas se inclinan a más peso, hacia el 80 % del máximo o " +
        "más y ocho repeticiones como mucho, así que vale la pena añadir una temporada de 3–6 si el número te " +
        "importa. La ventaja de lo pesado sobre lo moderado es de cerca de un cuarto de desviación estándar, y no es " +
        "segura. Alternar mantiene el interés; nada muestra que sea mejor.",
      sources: ["iron-hip-thrust-guide", "schoenfeld-2017", "lopez-2021", "acsm-2009", "acsm-2026"],
      contested: true,
    },
    {
      text:
        "Como accesorio. Si mandan la sentadilla y el peso muerto, 3–4 series de 8–12 dos veces por semana son de " +
        "sobra. Esas seis a ocho series se suman a lo que los grandes ya dan a tus glúteos.",
      sources: ["iron-hip-thrust-guide", "pelland-2025"],
    },
    {
      text:
        "Cómo contar. Para los glúteos, cuenta una serie de hip thrust como una y una de sentadilla o peso muerto " +
        "como media o entera, según la valore tu diario. Por debajo de unas cuatro por semana pasa poco, 10–20 es el " +
        "rango productivo y más allá de 25 compras sobre todo fatiga. Los límites son una estimación nuestra; que " +
        "las series indirectas cuenten cerca de la mitad es lo que mejor encaja en los grandes análisis.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Esfuerzo y descanso. Para con una a tres repeticiones en reserva. Ir al fallo añade poco crecimiento y " +
        "retrasa la recuperación un día o dos. Descansa al menos un minuto, 90 segundos para crecer y de tres a " +
        "cinco minutos cuando las series son pesadas.",
      sources: ["refalo-2023", "moran-navarro-2017", "gonzalez-badillo-2016", "singer-2024", "acsm-2009"],
    },
    {
      text:
        "Junto a sentadilla y peso muerto. Se solapa poco con los dos, así que es fácil de colocar. Como accesorio: " +
        "sentadilla pesada y hip thrust un día, peso muerto y hip thrust otro, con 48 horas o más entre ambos. Como " +
        "prioridad: hip thrust pesado con prensa, luego sentadilla con hip thrust a repeticiones, luego hip thrust " +
        "con peso muerto rumano. Entrenar en días seguidos no hizo daño en los ensayos; solo que quizá notes el " +
        "primer día en el segundo.",
      sources: ["krause-neto-2025", "yang-2018"],
    },
    {
      text:
        "Orden. La fuerza mejora más en lo que haces pronto. Si el hip thrust es tu prioridad, hazlo primero; si no, " +
        "después de la sentadilla o el peso muerto. Ten cuidado con él al día siguiente de tirones pesados si tu " +
        "espalda tiende a arquearse.",
      sources: ["acsm-2026"],
    },
    {
      text:
        "Progreso. Mantén la carga y añade repeticiones hasta que todas las series lleguen al tope del rango con la " +
        "reserva prevista, en dos sesiones. Entonces añade el paso más pequeño, entre un 2 % y un 10 %, y empieza otra " +
        "vez desde el mínimo del rango. Los glúteos responden a la paciencia: carga y repeticiones se turnan, y no " +
        "se fuerza nada.",
      sources: ["iron-hip-thrust-guide", "acsm-2009", "nsca-two-for-two"],
    },
    {
      text:
        "Cuando no sube. El peso espera a la técnica: tras una serie con un fallo grave, repite la carga. Si la " +
        "primera serie se queda por debajo del rango dos veces seguidas sin nada en reserva, repite una vez más, y " +
        "después quita un 5–10 % y reconstruye. Estos pasos son una decisión nuestra.",
      sources: ["iron-hip-thrust-guide", "project-judgement"],
    },
    {
      text:
        "Descarga. Quien la planea se toma unos seis días cada cinco o seis semanas. Mantén el ejercicio y la " +
        "frecuencia, haz la mitad de series, quita un 10 % de la barra y deja dos repeticiones más en reserva. Las " +
        "cantidades son una estimación. En un ensayo, una semana entera parada costó algo de ganancia de fuerza y no " +
        "cambió el tamaño, así que entrenar suave gana a no entrenar.",
      sources: ["rogerson-2024", "coleman-2024", "project-judgement"],
    },
    {
      text:
        "Después de un parón. Con hasta dos semanas fuera, sigue donde estabas. Vuelve con cerca del 95 % tras dos a " +
        "cuatro semanas, con el 85–90 % tras cuatro a ocho y con el 70–80 % tras más tiempo. Todo esto es estimación; " +
        "que te lo diga la primera sesión.",
      sources: ["bosquet-2013", "mcmaster-2013", "project-judgement"],
    },
    {
      text:
        "Cuándo dejarlo fuera. Si la sentadilla profunda y el peso muerto ya hacen crecer tus glúteos y no quieres " +
        "otro ejercicio, no te pierdes nada. Si tienes tiempo para uno solo de la parte posterior del cuerpo, una " +
        "sentadilla o un peso muerto cubre más. En casi todos los demás programas serios hay sitio para él.",
      sources: ["kubo-2019", "plotkin-2023", "iron-hip-thrust-guide"],
    },
    {
      text:
        "Cuánto puedes aguantar. Los entrenadores ven que la gente se recupera bien de mucho hip thrust, y la poca " +
        "carga sobre la columna lo apoya. Nadie ha cronometrado esa recuperación, así que decide con tu propio " +
        "diario.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      text:
        "Lleva el diario. Anota cada serie. Luego mira dos cosas cada semana: tus mejores series junto a las de la " +
        "anterior y las series que llevas hechas. Sin eso adivinas cuándo añadir peso.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      text:
        "Velocidad de la barra, si tienes un sensor. La potencia es máxima a una velocidad media de 0,92 m/s (1,02 " +
        "en la parte propulsiva, 1,72 en el momento más rápido), y la última repetición que puedes hacer se mueve a " +
        "cerca de 0,25. Un porcentaje del máximo leído de la velocidad yerra en un 7 % de él, demasiado grueso para " +
        "juzgar una serie.",
      sources: ["loturco-2020", "de-hoyo-2021"],
    },
  ],

  isItWorking: [
    {
      text:
        "Cansarse es fácil. Para saber si además avanzas, pregunta tres cosas en este orden. ¿Se hizo el " +
        "entrenamiento? ¿Sube la fuerza más de lo que explica el azar? ¿Se acumula el cansancio más rápido de lo que " +
        "lo eliminas?",
    },
    {
      text:
        "Primero el entrenamiento. Con menos de tres de cada cuatro sesiones previstas, o menos de unas cuatro " +
        "series de glúteos por semana, el programa aún no se ha probado. Hazlo antes de cambiarlo.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Después la fuerza: tu máximo estimado a una repetición, a lo largo de semanas. Dos pruebas sueltas de la " +
        "misma persona deben diferir cerca de un 12 % para descartar el azar. La media de cuatro sesiones contra la " +
        "de otras cuatro solo necesita alrededor de un 6 %. Así que nunca celebres ni lamentes una sola sesión.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "Nadie ha trazado la curva de repeticiones y carga de este ejercicio. Aquí se usa la general; encaja con " +
        "todos menos el press de banca y la prensa, y las personas difieren: con el 70 % de su sentadilla, gente " +
        "entrenada hizo desde 6 hasta 26. Las estimaciones con pocas repeticiones son las que menos dependen de ella.",
      sources: ["nuzzo-2024", "zourdos-2021", "project-judgement"],
    },
    {
      text:
        "Las repeticiones con la misma carga y reserva también cuentan, si son suficientes. Una o dos más es lo que " +
        "te da un buen día. Cuatro más, o una mejora que aparece una y otra vez, significan algo. El umbral es una " +
        "estimación.",
      sources: ["mitter-2022", "project-judgement"],
    },
    {
      text:
        "Compara lo comparable. Un banco nuevo, otros pies, menos recorrido u otro rango de repeticiones cambian el " +
        "número sin cambiarte a ti. También un desliz en el diario: discos por lado en vez del total, libras por " +
        "kilos, la barra sin contar. Un máximo estimado por debajo de 0,3 o por encima de 4 veces tu peso corporal, " +
        "o un salto de más de un cuarto de una sesión a otra, es antes un error al teclear que un milagro.",
      sources: ["strength-level", "project-judgement"],
    },
    {
      text:
        "Cuánto esperar. Deja pasar las tres primeras sesiones como práctica. Después, cuenta con unas 8 semanas en " +
        "tu primer medio año de entrenamiento, 16 semanas hasta los dos años y 26 o más a partir de ahí. Dos " +
        "sesiones por semana dan una respuesta más clara que una. Estos plazos son una estimación, probada con " +
        "deportistas simulados.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Qué esperar una vez aprendido el ejercicio: más o menos un 0,5–2 % por semana en los seis primeros meses, un " +
        "0,1–0,5 % hasta los dos años y un 0,02–0,2 % después. En el extremo lento puede pasar un año antes de que la " +
        "mejora destaque sobre el ruido. Eso habla más de medir que de ti. Los rangos son una estimación sacada de " +
        "grandes colecciones de registros.",
      sources: ["steele-2022", "latella-2020", "project-judgement"],
    },
    {
      text:
        "Los primeros números halagan. Los principiantes sumaron 26 kg a su mejor serie de tres en nueve semanas, " +
        "los deportistas 44 kg a su máximo en ocho. Buena parte es aprender el movimiento, y dice poco del tamaño de " +
        "tus glúteos.",
      sources: ["plotkin-2023", "jarvis-2019"],
    },
    {
      text:
        "El tamaño contesta más tarde. Antes de ocho semanas y dieciséis sesiones, lo que ves es en gran parte " +
        "hinchazón. Después usa una cinta alrededor de las caderas, fotos con la misma luz o unos pantalones. Los " +
        "ensayos ven un 3–9 % en 8–12 semanas. Si la barra sube y la cinta no, eres más fuerte en el ejercicio, y el " +
        "tamaño está sin demostrar.",
      sources: ["damas-2018"],
    },
    {
      text:
        "Las agujetas no prueban crecimiento, y tampoco el ardor, la congestión o el sudor. Solo te dicen algo " +
        "cuando llegan contigo a la sesión siguiente: entonces la recuperación va por detrás.",
      sources: ["schoenfeld-contreras-2013", "damas-2018"],
    },
    {
      text:
        "Más trabajo no es progreso por sí solo. Si tus series en cuatro semanas subieron una quinta parte y la " +
        "fuerza siguió igual, pagas más por lo mismo. Vuelve al número anterior. La quinta parte es una estimación; " +
        "que cada serie rinda menos no lo es.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Señales de fatiga que se acumula: la misma carga y repeticiones te dejan dos menos en reserva que antes; la " +
        "fuerza estimada queda un 5 % por debajo de tu media de cuatro semanas dos veces seguidas; pierdes muchas más " +
        "repeticiones de la primera serie a la última; te notas por debajo de lo normal en ti en tres de cinco " +
        "sesiones. Una de ellas puede ser una mala semana. Varias a la vez rara vez lo son.",
      sources: ["halperin-2022", "saw-2016", "brisola-2022", "grandou-2020", "project-judgement"],
    },
    {
      text:
        "Para resolverlo, haz una semana suave. Si en catorce días vuelve o se supera tu mejor marca, la tapaba la " +
        "fatiga. Si no, mira el número de series, el esfuerzo, la técnica o el ejercicio elegido. Ninguna prueba de " +
        "gimnasio detecta el overreaching; una caída del rendimiento, y cuánto dura, es lo mejor que tiene nadie.",
      sources: ["grandou-2020", "bell-2020"],
    },
    {
      text:
        "¿Sin avances, descansado y haciendo el trabajo? Cambia una cosa, como el rango de repeticiones, un detalle " +
        "de la preparación o la variante, y vuelve a mirar tras cuatro a seis semanas. Cambia tres y no sabrás cuál " +
        "ayudó.",
    },
  ],

  questions: [
    {
      question: "Lo siento en los muslos y no en los glúteos. ¿Qué hago mal?",
      answer: {
        text:
          "Parte delantera del muslo: los pies están probablemente demasiado cerca o el peso va en las puntas. Parte " +
          "de atrás: probablemente demasiado lejos. Muévelos poco a poco hasta que las tibias estén verticales " +
          "arriba. Algo de trabajo de muslo es normal en cualquier caso.",
        sources: ["collazo-garcia-2018", "contreras-2015"],
      },
    },
    {
      question: "No siento nada los glúteos. ¿Cuenta igual?",
      answer: {
        text:
          "Si la técnica es correcta, los glúteos trabajan lo notes o no. Mientras aprendes, usa menos peso y " +
          "préstales atención, como suele aconsejarse. Concentrarte cambia la actividad muscular solo hasta cerca " +
          "del 60 % de tu máximo, y que eso añada crecimiento se vio en los brazos, no en los muslos.",
        sources: ["iron-hip-thrust-guide", "calatayud-2016", "schoenfeld-2018"],
        contested: true,
      },
    },
    {
      question: "¿Sentadilla o hip thrust para unos glúteos más grandes?",
      answer: {
        text:
          "Medidos serie contra serie, empate. La sentadilla hace crecer también los muslos, el hip thrust mucho " +
          "menos. Elige según lo demás que quieras, o haz los dos.",
        sources: ["plotkin-2023"],
        contested: true,
      },
    },
    {
      question: "¿Se transferirá a mi sentadilla y mi peso muerto?",
      answer: {
        text:
          "No cuentes con ello. En principiantes el peso muerto subió tanto con hip thrust como con sentadilla, pero " +
          "cada grupo ganó más en su propio ejercicio, y los ensayos reunidos no ven efecto en la fuerza de " +
          "sentadilla. Te haces bueno en lo que practicas.",
        sources: ["plotkin-2023", "lin-2026"],
      },
    },
    {
      question: "¿Qué altura debe tener el banco?",
      answer: {
        text:
          "La que haga que el borde te quede bajo las escápulas al sentarte y el tronco horizontal arriba. La cifra " +
          "habitual es 35–45 cm (14–18 in), algo por debajo de la rodilla, y no la fijó ningún estudio. Si un banco " +
          "normal es demasiado alto, siéntate sobre un disco o un escalón.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Cuánto es un buen peso?",
      answer: {
        text:
          "No hay normas estudiadas, ni proporciones con otros ejercicios. Las mujeres que publican sus marcas en " +
          "una web pública dan máximos de 0,5 veces su peso corporal como principiantes, 1,0 como novatas, 1,5 como " +
          "intermedias, 2,25 como avanzadas y 3,0 como élite. Tu propio diario es mejor vara de medir.",
        sources: ["strength-level"],
      },
    },
    {
      question: "¿Los discos tienen que quedarse sin tocar el suelo?",
      answer: {
        text:
          "No. Quedarse en el aire mantiene la tensión y evita el rebote; tocar te da la misma profundidad cada vez. " +
          "Qué hace crecer más no se sabe. Elige una forma, y nunca te dejes caer al suelo para salir rebotando.",
        sources: ["davies-2021"],
        contested: true,
      },
    },
    {
      question: "¿Debo activar los glúteos antes de entrenar?",
      answer: {
        text:
          "Calienta con series más ligeras del propio ejercicio. No se ha demostrado que apretar o hacer ejercicios " +
          "con banda haga trabajar más a los glúteos en las series que siguen. Si te ayudan a concentrarte, que sean " +
          "cortos.",
        sources: ["parr-2017", "cochrane-2017"],
        contested: true,
      },
    },
    {
      question: "¿Es malo para mi espalda?",
      answer: {
        text:
          "Nadie ha seguido durante años las espaldas de quienes hacen hip thrust, así que nadie puede prometerte ni " +
          "una cosa ni la otra. La zona lumbar trabaja mucho incluso con buena técnica, y con un arco puedes " +
          "irritarla. Si la tuya ya duele, pide consejo antes de cargar la barra.",
        sources: ["otsuka-2021", "saraceni-2020"],
      },
    },
    {
      question: "¿Ancho o estrecho, puntas hacia dentro o hacia fuera?",
      answer: {
        text:
          "Empieza al ancho de las caderas con las puntas algo hacia fuera. En un puente sin peso, las rodillas " +
          "separadas unos 30 grados subieron la actividad de los glúteos; con barra y durante meses no lo ha mirado " +
          "nadie. Usa lo que sientas fuerte y deje que las rodillas sigan a los pies.",
        sources: ["kang-2016"],
      },
    },
    {
      question: "¿Merece la pena una banda alrededor de las rodillas?",
      answer: {
        text:
          "Te recuerda que no dejes caer las rodillas hacia dentro, y en un puente subió la actividad de los " +
          "glúteos. Si los hace crecer no se sabe. No dejes que limite la carga de la barra.",
        sources: ["choi-2015"],
      },
    },
    {
      question: "¿Hago una pausa arriba?",
      answer: {
        text:
          "Uno o dos segundos te mantienen honrado al llegar a la línea, a cambio de quizá un 5–15 % de la carga. Va " +
          "bien para aprender y para series ligeras. El ritmo en sí importa poco: entre dos y ocho segundos por " +
          "repetición el músculo crece igual.",
        sources: ["androulakis-korakakis-2024"],
      },
    },
    {
      question: "¿Puedo usar multipower, mancuerna, banda o una pierna en su lugar?",
      answer: {
        text:
          "Sí. El multipower pide menos equilibrio, una mancuerna va bien con cargas ligeras y a una pierna cunde " +
          "una carga pequeña. Una banda sola dio menos actividad de glúteos que una barra, y también el estilo " +
          "americano, con el banco más abajo en la espalda y la pelvis metida. Anota cada uno como un ejercicio " +
          "propio: los números no se convierten.",
        sources: ["contreras-2016", "macadam-feser-2019"],
      },
    },
    {
      question: "¿Y el puente en el suelo?",
      answer: {
        text:
          "Mueve la barra menos de la mitad de distancia (15,5 contra 35,7 cm, en 0,58 contra 0,80 s al 80 % del " +
          "máximo), y aun así la actividad de los glúteos fue mayor. El crecimiento no se ha comparado. Sin un banco " +
          "a mano es un buen sustituto.",
        sources: ["zabaleta-korta-2024", "kennedy-2022"],
      },
    },
    {
      question: "¿Con qué frecuencia puedo hacerlo?",
      answer: {
        text:
          "Dos o tres veces por semana es de sobra. Repartir las series en más días hace poco por el tamaño en sí; " +
          "sobre todo mantiene cada sesión lo bastante corta para hacerla bien. Por encima de unas once series de " +
          "glúteos en una sesión, contando las medias, divide el trabajo.",
        sources: ["pelland-2025", "remmert-2025"],
      },
    },
    {
      question: "¿Tengo que llegar al fallo?",
      answer: {
        text:
          "No. En ocho semanas, parar una o dos antes hizo crecer igual; con una sola serie por sesión, el fallo " +
          "tuvo una pequeña ventaja. Recuerda que casi todos creen estar más cerca del límite de lo que están, en " +
          "una repetición más o menos, así que de vez en cuando lleva la última serie de un ejercicio a su final " +
          "honrado.",
        sources: ["refalo-2024", "hermann-2025", "halperin-2022"],
      },
    },
    {
      question: "No tengo agujetas. ¿He perdido la sesión?",
      answer: {
        text:
          "No. Te acostumbras al ejercicio y las agujetas se van, mientras el crecimiento sigue. Juzga por lo que " +
          "levantas a lo largo de las semanas.",
        sources: ["schoenfeld-contreras-2013"],
      },
    },
    {
      question: "¿Cómo me meto bajo la barra con discos pequeños?",
      answer: {
        text:
          "Los discos de tamaño completo (45 cm de diámetro) dejan sitio para rodar la barra sobre las piernas. Con " +
          "otros más pequeños, pon la barra sobre bloques o sobre dos pilas de discos, o que alguien te la alcance.",
      },
    },
    {
      question: "¿Y si me quedo atascado debajo?",
      answer: {
        text:
          "Deja caer las caderas y siéntate; con discos grandes la barra se detiene en el suelo. Luego ruédala " +
          "piernas abajo. Es una razón más para fijar el banco y tener libre el espacio de delante.",
      },
    },
  ],

  safety: [
    {
      text:
        "Esta guía no puede verte y no diagnostica. Si tienes una enfermedad del corazón, del riñón o metabólica, " +
        "síntomas que no sabes explicar o simplemente no lo tienes claro, pregunta a un médico o un fisioterapeuta " +
        "antes de entrenar fuerte.",
    },
    {
      text:
        "Para la sesión y busca atención médica ante dolor o presión en el pecho, desmayo o casi desmayo, confusión, " +
        "sudor frío o palidez repentina, falta de aire mayor que el esfuerzo, un corazón acelerado o que tropieza, o " +
        "un dolor de cabeza repentino y fuerte.",
    },
    {
      text:
        "Zona lumbar. Si empieza a doler, acaba la serie; si vuelve a doler con menos peso, deja el ejercicio por " +
        "hoy. Entumecimiento nuevo, debilidad o un dolor que se dispara por la pierna: para y que lo vean. " +
        "Entumecimiento entre las piernas, o pérdida de control de la vejiga o del intestino, es una urgencia: pide " +
        "ayuda de inmediato.",
    },
    {
      text:
        "Otros dolores, de 0 a 10. Verde, 0–3 y desaparecido en 24 horas: sigue. Ámbar, 4–5: acaba la serie y " +
        "después menos carga, menos recorrido u otro ejercicio. Rojo, 6 o más, o peor al día siguiente: para, y pide " +
        "consejo si se queda. Un dolor agudo, o un dolor de articulación que sube durante la serie, la termina con " +
        "cualquier número. Las cifras son una regla aproximada.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Acaba también la serie cuando se vaya la técnica: no llegas a la línea, el recorrido se ha reducido una " +
        "décima parte o la espalda se arquea dos veces seguidas. Anótala como una serie que acabó ahí y no persigas " +
        "las repeticiones que faltan.",
    },
    {
      text:
        "Aire y presión. Aguantar el aire sube la presión en el tronco y la presión arterial. Con hipertensión, una " +
        "hernia, glaucoma o una operación reciente, pregunta antes, usa cargas moderadas y suelta el aire al subir.",
      sources: ["hackett-chow-2013", "blazek-2019"],
    },
    {
      text:
        "Embarazo. Se anima a entrenar la fuerza cuando todo va bien, pero es mejor evitar ratos largos boca arriba " +
        "pasados los tres primeros meses, así que consulta este ejercicio con tu matrona o tu médico. Sangrado, " +
        "contracciones regulares, pérdida de líquido, mareo o una pantorrilla dolorida o hinchada: para y llámalos. " +
        "Tras el parto, vuelve paso a paso.",
      sources: ["acog-804"],
    },
    {
      text:
        "Jóvenes y mayores. Por debajo de 18: supervisión, técnica antes que carga y sin perseguir máximos. Desde " +
        "los 65: empieza con una serie, descansa dos minutos y ten a alguien al lado hasta que el ejercicio te sea " +
        "familiar.",
      sources: ["lloyd-2014", "fragala-2019"],
    },
    {
      text:
        "El material. Un banco que no se deslice, cierres en la barra y espacio libre delante de los pies. No quites " +
        "la mano de la barra, y nunca dejes que descanse sobre el abdomen.",
    },
  ],
};
