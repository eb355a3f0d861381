import type { Guide } from "../guide";

/** The machine hip thrust, in Spanish. */
export const machineHipThrust: Guide = {
  exerciseId: "machine-hip-thrust",
  title: "Hip thrust en máquina",

  overview: [
    {
      text:
        "Un respaldo, una plataforma para los pies y un cinturón o un rodillo acolchado sobre la cadera: empujas " +
        "la cadera hacia arriba contra una palanca o una pila de placas. La máquina guía el recorrido, el " +
        "acolchado sustituye a la barra y en quizá un minuto puedes empezar. Esa comodidad es todo su argumento, y " +
        "es bueno.",
    },
    {
      text:
        "Entrena lo mismo que el hip thrust libre. El glúteo mayor extiende la cadera, los isquiotibiales y el " +
        "aductor mayor ayudan, y la rodilla y el tronco los sujetan músculos que no se ganan ninguna serie. No hay " +
        "detrás ningún ensayo ni medición de una máquina así; se lee a partir de la barra.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Las máquinas difieren más que los ejercicios. Una palanca con discos se hace más pesada o más ligera a lo " +
        "largo del recorrido según dónde esté su eje; una leva puede hacer lo uno o lo otro; un cinturón en una " +
        "polea baja tira casi por igual. En dos repeticiones sabrás cuál tienes: nota dónde quiere frenarte.",
    },
    {
      text:
        "Con barra, el momento de fuerza en la cadera es mayor poco después de arrancar y disminuye hacia arriba. " +
        "Muchas máquinas están hechas para pesar más arriba, porque sus fabricantes creen que el glúteo debe " +
        "cargarse donde está corto. El conjunto de estudios sobre longitud muscular y crecimiento dice que esas " +
        "diferencias importan muy poco.",
      sources: ["brazil-2021", "otsuka-2021", "regional-length-meta"],
      contested: true,
    },
    {
      text:
        "En crecimiento, espera lo que da la versión con barra: más o menos el mismo glúteo que la sentadilla en " +
        "un ensayo de nueve semanas, con menos muslo. Las revisiones del entrenamiento en general no encuentran " +
        "una diferencia clara de tamaño entre máquinas y pesos libres. Para esta máquina en concreto no se ha " +
        "comprobado.",
      sources: ["plotkin-2023", "acsm-2026"],
    },
    {
      text:
        "Le conviene a quien quiere muchas series duras de glúteo sin ceremonias: después de la sentadilla, en una " +
        "hora apretada o con una cadera a la que la barra le deja moratones. Como no hay nada que equilibrar, " +
        "puedes acercarte más al límite que bajo una barra libre y, al terminar, simplemente dejar bajar la " +
        "palanca.",
    },
    {
      text:
        "También les va bien a principiantes y a personas mayores, porque caerse, volcar o quedar sin salida bajo " +
        "la carga apenas entra en juego. El precio es que aprendes a empujar y no a dirigir, y que tu fuerza queda " +
        "escrita en los kilos de un aparato concreto.",
    },
    {
      text:
        "Esos kilos no significan lo que dicen. Las palancas, el rozamiento y las poleas convierten una pila de " +
        "100 kg (220 lb) en cualquier cosa en tu cadera, desde la mitad hasta más de eso. Los números no viajan a " +
        "una barra, ni al gimnasio siguiente, ni siquiera al modelo más nuevo de al lado.",
      sources: ["project-judgement"],
    },
    {
      text:
        "El ajuste decide si es de verdad un hip thrust. Si el borde te aprieta el cuello, si la plataforma está " +
        "tan lejos que las rodillas se quedan abiertas o si la palanca gira en otro arco que tu cadera, empujarás, " +
        "sudarás y lo notarás en los muslos. Cinco minutos probando agujeros y pies son los mejor invertidos en " +
        "esta máquina.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Junto a la sentadilla y el peso muerto es un tercer turno, más amable, para los glúteos, casi sin carga " +
        "desde arriba sobre la columna y con poco de lo que recuperarse en el resto. Ocupa el lugar del hip thrust " +
        "libre y no el de esos dos, que entrenan muslos, espalda y agarre, adonde ningún cinturón llega.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Ajusta el respaldo para que su borde superior o el rodillo quede bajo las escápulas, y la plataforma para " +
          "que arriba las rodillas formen más o menos un ángulo recto.",
        "Apoya los pies planos en el centro de la plataforma, a la anchura de la cadera, y recuerda las marcas o " +
          "los agujeros que tienen al lado.",
        "Cierra el cinturón bajo, sobre el pliegue de la cadera y por debajo de sus huesos, lo bastante apretado " +
          "para que no quede holgura.",
        "Suelta el tope solo cuando pies, espalda y cinturón estén en su sitio.",
      ],
      notes: [
        {
          text:
            "Anota con la primera serie el agujero del asiento, las marcas de los pies y el agujero del cinturón. " +
            "En una máquina, la colocación se puede repetir al centímetro, y eso vale aquí más que cualquier " +
            "consigna.",
        },
        {
          text:
            "Los pies más altos en una plataforma inclinada se comportan como pies más alejados: más isquiotibial " +
            "y menos parte delantera del muslo. Se deduce de trabajos con barra.",
          sources: ["collazo-garcia-2018", "project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Toma las asas con suavidad; están para darte estabilidad y no para tirar.",
        "Mete la barbilla, toma aire y acerca las costillas y la hebilla del cinturón entre sí.",
      ],
      notes: [
        {
          text:
            "Las asas invitan a tirar. Lo que añaden los brazos falta en la cadera, y el mes que viene no " +
            "recordarás con cuánta fuerza tiraste. Bastan dos dedos en cada una.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "lift",
      steps: [
        "Aprieta los talones contra la plataforma y extiende la cadera a ritmo uniforme.",
        "Sigue empujando a través del punto en que la palanca se siente más pesada.",
        "Deja que la cabeza y los hombros acompañen al respaldo si oscila, y no los muevas si no lo hace.",
      ],
      notes: [
        {
          text:
            "Una postura más ancha con las rodillas hacia fuera, o una banda alrededor de los muslos, aumentó la " +
            "activación del glúteo en puentes sin carga. En una máquina no cuesta nada probarlo, porque no puedes " +
            "perder el equilibrio. Nadie lo ha seguido durante meses.",
          sources: ["kang-2016", "choi-2015"],
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Termina cuando tronco y muslos sean una sola línea, antes de que la máquina llegue a su propio final.",
        "Aguanta un segundo y suelta el aire.",
      ],
      notes: [
        {
          text:
            "Algunas estructuras permiten diez grados más de los que una cadera puede dar. El tope de la máquina " +
            "no es tu tope.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Deja bajar la palanca en dos segundos hasta que la cadera esté tan abajo como pueda sin que la pelvis se " +
          "recoja hacia dentro.",
        "Cambia de sentido antes de que las placas de la pila se toquen.",
        "Tras la última repetición vuelve a echar el tope con la palanca de mano y abre después el cinturón.",
      ],
      notes: [
        {
          text:
            "No se ha comparado, en cuanto a crecimiento, si es mejor apoyar la pila o cambiar de sentido por " +
            "encima. Lo segundo hace menos ruido y te ahorra el momento flojo en que el cinturón se desliza.",
          sources: ["davies-2021", "project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Cinturón bajo y apretado", "Las marcas de siempre"] },
    { phase: "brace", cues: ["Manos suaves, abdomen duro"] },
    { phase: "lift", cues: ["Talones contra la plataforma", "Un empuje uniforme"] },
    { phase: "top", cues: ["Línea antes del tope", "Un segundo quieto"] },
    { phase: "lower", cues: ["Baja hasta el fondo", "Sin golpe de placas"] },
  ],

  mistakes: [
    {
      id: "lumbar-hyperextension",
      symptom: "La cadera sigue hasta que la palanca choca con su final, y te levantas con la zona lumbar rígida.",
      why:
        "La máquina premia los últimos centímetros con un tope sonoro, y la espalda puede ponerlos cuando la " +
        "cadera ya está extendida. A la espalda puede sentarle mal; si a la larga le hace daño no se ha " +
        "demostrado.",
      fix:
        "Ajusta el limitador de recorrido si lo hay, o elige como final una línea horizontal de la estructura. " +
        "Costillas abajo, barbilla dentro.",
      sources: ["iron-hip-thrust-guide", "saraceni-2020"],
      contested: true,
    },
    {
      id: "range-cut-short",
      symptom: "La palanca solo se mueve por el medio, y la pila nunca se acerca a su apoyo.",
      why:
        "Con mucho peso es fácil moverse a saltitos, y en muchas máquinas la parte de abajo es la que peor se " +
        "siente. También es donde la cadera está más doblada y trabaja en su recorrido más largo.",
      fix:
        "Quita una quinta parte, baja tanto como permita la cadera y haz una parada corta en los dos extremos " +
        "durante unas sesiones.",
    },
    {
      id: "load-too-high",
      symptom:
        "Media pila salta hacia arriba, la cabeza se levanta, las manos tiran de las asas y las últimas " +
        "repeticiones se encogen hasta ser cabezadas.",
      why:
        "Una máquina que no puede caerte encima invita a la bravuconería. La carga que cuenta es la que puedes " +
        "llevar hasta la línea y sostener.",
      fix:
        "Busca el peso que te permita ocho repeticiones completas con un segundo arriba. Construye desde ahí y " +
        "olvida las placas de quien tengas al lado.",
    },
    {
      id: "feet-misplaced",
      symptom:
        "Las rodillas pasan de las puntas o quedan muy abiertas, y lo que cede es el muslo, por delante o por detrás.",
      why:
        "La plataforma es grande y cada vez te sientas en un sitio nuevo. Los pies bajos y cercanos favorecen a " +
        "los cuádriceps; los altos y lejanos, a los isquiotibiales.",
      fix:
        "Usa como marca los tornillos, el logotipo o tiza. Arriba, la tibia debe encontrarse con la plataforma en " +
        "ángulo recto.",
      sources: ["collazo-garcia-2018"],
    },
    {
      id: "belt-rides-up",
      symptom: "El cinturón te aprieta el estómago, o lo notas más que el ejercicio.",
      why:
        "Se cerró sobre los huesos de la cadera, o estaba flojo y se deslizó hacia arriba al subir. Sobre el " +
        "vientre te quita el aire y hace daño.",
      fix:
        "Échate hacia atrás, suelta el aire, bájalo hasta el pliegue y ciérralo un agujero más. Una toalla bajo el " +
        "borde ayuda cuando el cinturón es rígido.",
    },
    {
      id: "bounced-turn",
      symptom: "La pila golpea entre repeticiones y la siguiente empieza con un salto.",
      why:
        "Las placas y los muelles devuelven parte de la energía, y por un momento tus glúteos no tienen nada que " +
        "sostener. Además desgasta la máquina.",
      fix: "Elige un punto de cambio a un palmo por encima del apoyo y quédate ahí un abrir y cerrar de ojos.",
    },
    {
      id: "knees-cave-in",
      symptom: "Las rodillas se acercan con cada repetición y vuelven a separarse al bajar.",
      why:
        "Los cinturones anchos y los acolchados fijos quitan el tambaleo que te habría avisado, así que el " +
        "cansancio de la parte externa de la cadera pasa inadvertido.",
      fix:
        "Empuja las rodillas hacia los dedos pequeños, o ponte una banda ligera alrededor de los muslos en la " +
        "primera serie.",
    },
  ],

  programming: [
    {
      text:
        "Para empezar. Dedica la primera visita al ajuste: tres series fáciles con distintas marcas de pies y " +
        "asiento, y gana la que se sienta bien encajada. Luego usa una carga con la que doce repeticiones sean " +
        "trabajo. En cualquier máquina nueva date una o dos sesiones antes de creerte los números.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Como accesorio, de dos a cuatro series de 8–12 una o dos veces por semana, después de los ejercicios " +
        "libres. Es lo bastante rápido para cuando andas mal de tiempo, y el cansancio de la sentadilla te cuesta " +
        "poco cuando no hay nada que equilibrar.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Como ejercicio principal de glúteo, 10–15 series por semana en dos o tres días. Puedes alternar series " +
        "más pesadas de 6–10 con otras más largas de 10–15, por variar. Las dos hacen crecer el músculo cuando son " +
        "duras, y ningún orden entre ellas ha resultado superior.",
      sources: ["pelland-2025", "schoenfeld-2017"],
    },
    {
      text:
        "Esfuerzo. Aquí puedes dejar una repetición o ninguna, porque fallar significa dejar volver la palanca. " +
        "Llegar hasta el final añade poco y hace más pesada la sesión siguiente, así que guárdalo para la última " +
        "serie.",
      sources: ["refalo-2023", "robinson-2024"],
    },
    {
      text:
        "Alargar la serie. Los drop sets, los parciales al final y las pausas largas son fáciles con una pila. " +
        "Ahorran tiempo, y no se sabe que hagan crecer más que las series normales del mismo esfuerzo. Úsalos " +
        "cuando el reloj apriete.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Progresión. Las pilas saltan de 5 kg (10 lb) o más. Gánate cada salto: dos sesiones con todas las series " +
        "en el tope del intervalo, luego una placa y luego vuelve a subir. Si hay medias placas encima, úsalas, " +
        "porque un paso más pequeño te ahorra la caída de repeticiones.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Descanso y orden. Un minuto y medio va bien para la mayoría de las series, dos para las pesadas. Ponlo " +
        "primero cuando los glúteos sean tu objetivo en este bloque; la fuerza y la atención son mejores al " +
        "principio.",
      sources: ["singer-2024", "acsm-2026"],
    },
    {
      text:
        "Dejarlo fuera. Si tu gimnasio no tiene ninguna, no te pierdes nada que no puedan hacer la barra, el " +
        "multipower o la mancuerna. Si la tuya no se te ajusta (las piernas cortas en una estructura alta son el " +
        "caso clásico), no la fuerces.",
    },
  ],

  isItWorking: [
    {
      text:
        "Lleva un registro por máquina. Cuando el gimnasio la cambie o entrenes en otro sitio, abre una línea " +
        "nueva; un cambio repentino de un tercio o más es casi siempre otro aparato y no otra versión de ti.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Una máquina es un buen instrumento de medida si la tratas como tal. Mismas marcas, misma profundidad, " +
        "misma pausa: desaparece el ruido del equilibrio y la colocación, y una tendencia se ve antes que con una " +
        "barra. Aun así, las pruebas de un máximo varían alrededor de un 4 %.",
      sources: ["grgic-2020", "project-judgement"],
    },
    {
      text:
        "Mira seis sesiones o más. Una placa más con las mismas repeticiones y la misma reserva, mantenida dos " +
        "sesiones, es progreso. Una placa más con menos profundidad es el mismo trabajo con otro nombre.",
    },
    {
      text:
        "Comprueba la fuerza en otro sitio de vez en cuando. Si en un año la máquina ha subido la mitad y tus " +
        "zancadas, sentadillas y hip thrust no se han movido, sobre todo has mejorado en la máquina. En un ensayo " +
        "de sentadilla y hip thrust, cada grupo ganó más en su propio ejercicio.",
      sources: ["plotkin-2023"],
    },
    {
      text:
        "Pregúntate si estás acumulando series porque son cómodas. Cuando las series de glúteo de la semana hayan " +
        "crecido una quinta parte y la carga lleve un mes parada, vuelve a la cantidad anterior. El rendimiento " +
        "mengua con cada serie que añades.",
      sources: ["pelland-2025"],
    },
    {
      text:
        "El tamaño tarda ocho semanas en verse y más en ser seguro. Cinta métrica, foto, pantalón; no la " +
        "congestión, que una máquina da mejor que nada y que por la noche ya no está.",
      sources: ["damas-2018"],
    },
  ],

  questions: [
    {
      question: "¿Es tan buena la máquina como la barra?",
      answer: {
        text:
          "Para tus glúteos, probablemente; no se ha comparado. En general, al tamaño le da igual que la " +
          "resistencia venga de una máquina. En fuerza, ganas lo que practicas.",
        sources: ["acsm-2026"],
      },
    },
    {
      question: "¿Por qué levanto tanto más (o menos) que con una barra?",
      answer: {
        text:
          "Porque la palanca multiplica o divide la carga, el respaldo puede llevar parte de ti y el equilibrio no " +
          "cuesta nada. Compárate con tu último mes en esta máquina y con nada más.",
      },
    },
    {
      question: "¿Qué número va al registro?",
      answer: {
        text:
          "Lo que marca la pila, o todos los discos que hayas colgado. Deja fuera el peso del carro salvo que lo " +
          "conozcas, y hazlo siempre igual. Una nota con el nombre del fabricante evita confusiones después.",
      },
    },
    {
      question: "¿Cinturón o rodillo, qué es mejor?",
      answer: {
        text:
          "El que se quede en el pliegue de la cadera. Los cinturones reparten la presión y pueden deslizarse " +
          "hacia arriba; los rodillos son rápidos y pueden apretar. No se sabe que el crecimiento dependa de ello.",
      },
    },
    {
      question: "¿Hasta dónde debo bajar?",
      answer: {
        text:
          "Tan abajo como puedas con la pelvis quieta, que para la mayoría es algo más hondo de lo que sale " +
          "natural. Con barra, la parte profunda es donde este movimiento más le pide a la cadera. El crecimiento " +
          "adicional que dé esa profundidad será probablemente pequeño.",
        sources: ["otsuka-2021", "wolf-2023"],
      },
    },
    {
      question: "Me duelen las rodillas en ella. ¿Por qué?",
      answer: {
        text:
          "A menudo los pies están demasiado bajos y cerca, y la rodilla se dobla mucho bajo carga. Muévelos hacia " +
          "arriba y hacia fuera. Si eso no lo cambia en dos sesiones, deja la máquina y pregunta a alguien " +
          "cualificado.",
      },
    },
    {
      question: "Solo noto los muslos. ¿Está mal hecha la máquina?",
      answer: {
        text:
          "Quizá el ajuste falla. Sube los pies un agujero, comprueba que el borde esté bajo las escápulas y baja " +
          "el peso hasta que puedas hacer la pausa. Si aun así no funciona, tus proporciones y esta estructura no " +
          "encajan.",
      },
    },
    {
      question: "¿Puedo usar una sola pierna?",
      answer: {
        text:
          "En la mayoría, sí, con un tercio de la carga o menos y el pie libre en la plataforma por seguridad. Es " +
          "una buena forma de encontrar el lado que rehúye el trabajo. Regístralo aparte.",
      },
    },
    {
      question: "¿Cómo comparo dos máquinas?",
      answer: {
        text:
          "Por kilos no se puede. Haz una serie de diez en cada una con una repetición en reserva, apunta los dos " +
          "pesos y dalos por iguales ese día. Ese par es tu tipo de cambio particular.",
      },
    },
    {
      question: "¿Puede sustituir a la sentadilla y al peso muerto?",
      answer: {
        text:
          "Para los glúteos puede hacer mucho. Quedarían fuera los muslos, los aductores, la espalda y el agarre. " +
          "Como único ejercicio de pierna es una dieta pobre.",
        sources: ["plotkin-2023"],
      },
    },
    {
      question: "¿Necesito calentar?",
      answer: {
        text:
          "Bastan dos series más ligeras, la segunda con una pausa abajo. No necesitas antes ejercicios de " +
          "activación de glúteo; no se ha demostrado que ayuden.",
        sources: ["parr-2017", "cochrane-2017"],
        contested: true,
      },
    },
    {
      question: "¿Importa que lo más duro esté arriba o abajo?",
      answer: {
        text:
          "Menos de lo que sugieren las discusiones. Al reunir los estudios, el punto en que el músculo se carga " +
          "más ha tenido un efecto mínimo en el crecimiento. Elige la máquina que te deje entrenar duro sin dolor.",
        sources: ["regional-length-meta"],
        contested: true,
      },
    },
    {
      question: "¿Cada cuánto puedo usarla?",
      answer: {
        text:
          "Dos o tres veces por semana, con un máximo de unas once series de glúteo por sesión, contando las " +
          "medias. Más allá, las series de más parecen aportar casi nada.",
        sources: ["remmert-2025"],
      },
    },
    {
      question: "El cinturón se me sube. ¿Hago algo mal?",
      answer: {
        text:
          "Normalmente estaba sobre los huesos y no por debajo, o había holgura. Recuéstate, deja hundir la " +
          "cadera, tira de él hacia abajo y ciérralo mientras sueltas el aire. Una camiseta de tela lisa lo " +
          "empeora.",
      },
    },
    {
      question: "En mis repeticiones no hay un segundo de pausa. ¿Importa?",
      answer: {
        text:
          "Para crecer, apenas. Para la honradez, mucho: con un segundo arriba sabes que la palanca no llegó " +
          "lanzada. Úsalo al menos en la primera serie del día.",
        sources: ["androulakis-korakakis-2024"],
      },
    },
    {
      question: "Mido poco y los pies apenas me llegan. ¿Hay solución?",
      answer: {
        text:
          "Pon un escalón firme o un disco bajo los pies, si no puede resbalar, y adelanta el respaldo si se " +
          "mueve. Cuando ni así las rodillas lleguen al ángulo recto arriba, elige un banco y una barra.",
      },
    },
    {
      question: "¿Es un ejercicio de aislamiento de glúteo?",
      answer: {
        text:
          "Cerca de serlo, en lo que toca al crecimiento. Trabajan varios músculos, pero en los ensayos de la " +
          "versión libre los que cambiaron fueron los glúteos, junto con un poco de los muslos.",
        sources: ["plotkin-2023"],
      },
    },
    {
      question: "¿Puedo usarla en la semana de descarga?",
      answer: {
        text:
          "Sí, le va bien: mismas marcas, la mitad de las series, una o dos placas menos y dos repeticiones más en " +
          "reserva. Las cifras son nuestras; que para la fuerza entrenar ligero supera a no entrenar viene de un " +
          "ensayo.",
        sources: ["coleman-2024", "project-judgement"],
      },
    },
    {
      question: "¿Y si el gimnasio tiene en su lugar una máquina de puente de glúteos?",
      answer: {
        text:
          "Los nombres cambian según el fabricante. Si los hombros descansan en un acolchado y la cadera baja " +
          "mucho por debajo, es este ejercicio. Si la espalda está plana y el recorrido es corto, regístralo como " +
          "puente.",
      },
    },
    {
      question: "¿Ayuda a mi esprint o a mi salto?",
      answer: {
        text:
          "Hará más fuerte tu cadera en la máquina. Reunidos veinte ensayos, el hip thrust tuvo un efecto pequeño " +
          "y apenas distinguible sobre el esprint y ninguno sobre el salto, y se hicieron con barra libre.",
        sources: ["lin-2026"],
        contested: true,
      },
    },
    {
      question: "¿Hay un peso que se considere bueno?",
      answer: {
        text:
          "No, y ninguna tabla para la máquina de un fabricante sirve para la de otro. Una prueba justa es la " +
          "tuya: las mismas repeticiones completas con más peso que hace ocho semanas.",
        sources: ["project-judgement"],
      },
    },
  ],

  safety: [
    {
      text:
        "Aprende el tope antes que la carga. Deberías encontrar la palanca de liberación sin mirar y poder acabar " +
        "una serie dejando la palanca abajo, sin ayuda de nadie.",
    },
    {
      text:
        "Mantén los dedos, la ropa y el pelo lejos de la pila, las poleas y las bisagras. Si un cinturón está " +
        "deshilachado o un pasador no hace clic, usa otra máquina y avisa al personal.",
    },
    {
      text:
        "El cinturón va sobre la pelvis. Con un embarazo, una hernia, un estoma o tras una cirugía de vientre o de " +
        "cadera, no te sujetes ahí una carga sin preguntar a tu médico o a tu matrona.",
      sources: ["acog-804", "project-judgement"],
    },
    {
      text:
        "Presión o dolor en el pecho, casi un desmayo, un corazón que da tropiezos o un dolor de cabeza que llega " +
        "como un golpe: baja la palanca, libérate y busca ayuda médica.",
    },
    {
      text:
        "Termina el ejercicio por ese día si te duele la zona lumbar en dos series, o si un dolor de cadera o de " +
        "rodilla crece de una repetición a la siguiente. La debilidad, el hormigueo o el adormecimiento en una " +
        "pierna deben verse pronto; la pérdida del control de la vejiga o de la sensibilidad entre las piernas, de " +
        "inmediato.",
    },
    {
      text:
        "Con hipertensión, glaucoma o problemas de corazón, acuerda con un médico cuánto puedes apretar. El " +
        "asiento fijo te tienta a contener la respiración toda la serie; suéltala cada vez que llegues arriba.",
      sources: ["hackett-chow-2013"],
    },
    {
      text:
        "A los niños y adolescentes a menudo no se les ajusta la estructura. Si el borde les llega al cuello o los " +
        "pies apenas alcanzan la plataforma, deberían usar otro ejercicio, con supervisión.",
      sources: ["lloyd-2014"],
    },
  ],
};
