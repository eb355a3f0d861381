import type { Guide } from "../guide";

/** The barbell back squat, in Spanish. */
export const backSquat: Guide = {
  exerciseId: "back-squat",
  title: "Sentadilla con barra",

  overview: [
    {
      text:
        "Una barra sobre la parte alta de la espalda, caderas y rodillas que se flexionan a la vez hasta que los " +
        "muslos quedan paralelos al suelo o más abajo, y de vuelta arriba. Tres grandes grupos musculares se " +
        "reparten el trabajo: los cuádriceps extienden la rodilla; el glúteo mayor y el aductor mayor abren la " +
        "cadera. Los tres reciben más carga abajo, donde están estirados.",
    },
    {
      text:
        "Las imágenes tomadas antes y después de entrenar muestran lo que construye. Crecen los vastos del muslo, " +
        "los aductores y los glúteos. El recto femoral, la parte del cuádriceps que también cruza la cadera, no " +
        "crece, y los isquiotibiales tampoco. Un día de pierna hecho solo de sentadillas deja por eso dos huecos: " +
        "algo para los isquiotibiales y algo con la cadera abierta para el recto femoral.",
      sources: ["kubo-2019", "plotkin-2023"],
    },
    {
      text:
        "La profundidad es la decisión que más pesa. En diez semanas de sentadillas completas los glúteos crecieron " +
        "un 6,7 % y los aductores un 6,2 %; con medias sentadillas fueron un 2,2 % y un 2,7 %. A los cuádriceps les dio " +
        "igual: ganaron casi un 5 % de las dos maneras. Participaron diecisiete hombres, así que toma los decimales " +
        "con reserva y la dirección con confianza.",
      sources: ["kubo-2019"],
    },
    {
      text:
        "Para los glúteos está al nivel del hip thrust. En nueve semanas, con personas no entrenadas, los dos los " +
        "hicieron crecer más o menos igual, y la sentadilla añadió más cuádriceps y aductores. Si quieres muslos y " +
        "glúteos a la vez, es difícil mejorarla; si quieres glúteos sin muslos, es la herramienta equivocada.",
      sources: ["plotkin-2023"],
    },
    {
      text:
        "Esta guía habla de la sentadilla con barra alta: la barra sobre el músculo en la base del cuello y el " +
        "tronco bastante erguido. Una barra más baja pasa trabajo de la rodilla a la cadera y a casi todos les deja " +
        "levantar algo más; dieciocho personas entrenadas hicieron tres repeticiones con 102,5 kg (226 lb) con barra " +
        "baja y apoyo estrecho, y con 99,2 kg (219 lb) con barra alta. Anota la barra baja como un ejercicio aparte.",
      sources: ["larsen-2021"],
    },
    {
      text:
        "La espalda también trabaja, aunque no se mueva. Los erectores espinales evitan que el tronco se doble, y " +
        "cuanto más te inclinas, más tiran. La presión dentro del tronco supera los 200 mmHg en sentadillas pesadas, " +
        "la más alta de los ejercicios medidos. Es normal, y es también la razón de que algunas personas necesiten " +
        "antes el visto bueno médico.",
      sources: ["blazek-2019"],
    },
    {
      text:
        "Le va bien a casi cualquiera que mantenga el equilibrio y tenga dónde fallar con seguridad: quien busca " +
        "fuerza, deportistas que quieren piernas fuertes, gente con tiempo para un solo ejercicio de pierna. Unos " +
        "fémures largos, unas tibias cortas o unos tobillos rígidos hacen que te inclines, y eso es cosa de tu " +
        "constitución, no un fallo. Quizá entonces te encaje mejor una sentadilla goblet, una frontal o una prensa.",
    },
    {
      text:
        "¿Máquinas o barra libre? Los ensayos reunidos dicen que te haces fuerte en lo que practicas y que el " +
        "músculo crece más o menos igual con ambas. Elige la barra porque quieres hacer sentadillas, porque vale la " +
        "pena tener equilibrio y un tronco firme, o porque es el único material que tienes.",
      sources: ["haugen-2023"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Coloca los ganchos de modo que la barra quede a la altura de la mitad del esternón; para meterte debajo " +
          "deberías tener que flexionar las rodillas.",
        "Pon los seguros unos 5 cm (2 in) por debajo del punto más bajo de la barra y pruébalos con la barra vacía.",
        "Agarra la barra de forma simétrica, algo más ancho que los hombros, y junta las escápulas para formar una " +
          "repisa.",
        "Métete debajo de modo que la barra descanse sobre esa repisa de músculo, nunca sobre el hueso que sobresale " +
          "en la base del cuello.",
        "Levántate con los dos pies debajo de la barra y retrocede con dos o tres pasos cortos.",
        "Colócate más o menos al ancho de los hombros, con las puntas hacia fuera entre 10 y 30 grados.",
      ],
      notes: [
        {
          text:
            "Un apoyo claramente más ancho aumentó la actividad de los glúteos en seis personas con experiencia y no " +
            "cambió nada más de lo medido, tampoco el aductor mayor. Abrir las piernas para trabajar la cara interna " +
            "del muslo es, por tanto, una idea popular con poco respaldo.",
          sources: ["paoli-2009"],
          contested: true,
        },
        {
          text:
            "Los talones elevados, con zapatillas o con discos pequeños, dejan que las rodillas avancen más y que el " +
            "tronco siga erguido. Alivian al momento un tobillo rígido. Nadie ha demostrado que cambien lo que crece.",
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tira de los codos hacia los bolsillos para que la barra quede bien sujeta contra ti.",
        "Toma aire hondo, abajo y en todas direcciones, y aprieta el abdomen como si fueras a recibir un golpe.",
        "Siente tres puntos bajo cada pie: el talón, la base del dedo gordo y la base del meñique.",
        "Fija la mirada en un punto del suelo a dos o tres metros (7–10 ft) por delante.",
      ],
      notes: [
        {
          text:
            "Lo que compras al aguantar el aire es un tronco rígido, y por encima de más o menos el 80 % de tu mejor " +
            "marca nadie lo evita. Aguanta durante la parte dura y suéltalo cerca de arriba.",
          sources: ["hackett-chow-2013"],
        },
      ],
    },
    {
      phase: "lift",
      steps: [
        "Desbloquea caderas y rodillas en el mismo instante y siéntate entre los pies.",
        "Deja que las rodillas avancen sobre las puntas de los pies, tan lejos como necesiten.",
        "Mantén la barra sobre la mitad del pie todo el recorrido; debería dibujar una línea recta.",
        "Baja hasta que el pliegue de la cadera quede a la altura de la rodilla, o más si la espalda conserva su " +
          "forma.",
        "Cambia de sentido sin rebotar y empuja el suelo con todo el pie.",
        "Empuja la espalda contra la barra para que caderas y hombros suban juntos.",
      ],
      notes: [
        {
          text:
            "Que las rodillas pasen de la punta de los pies no es un fallo. Retenerlas quita carga a la rodilla y se " +
            "la da a la cadera y a la espalda. Cuál de las dos prefieres cargar lo decides tú.",
          sources: ["project-judgement"],
          contested: true,
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Ponte de pie del todo, con caderas y rodillas extendidas, costillas sobre la pelvis y sin inclinarte atrás.",
        "Suelta el aire, toma aire y vuelve a apretar el abdomen antes de la siguiente repetición.",
        "Comprueba que la barra no se ha deslizado y que los pies siguen donde empezaron.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Baja en uno a tres segundos, más o menos, con control en todo momento.",
        "Termina la serie cuando pierdas profundidad, cuando las caderas suban primero dos veces seguidas o cuando " +
          "la espalda cambie de forma.",
        "Tras la última, camina hacia delante hasta que la barra toque los dos postes; luego flexiona las rodillas y " +
          "déjala.",
        "Si te quedas atascado, baja y deja que los seguros reciban la barra; no te retuerzas para salir.",
      ],
      notes: [
        {
          text:
            "La velocidad de bajada la eliges tú, dentro de lo razonable: entre dos y ocho segundos para toda la " +
            "repetición, el músculo crece igual. Dejarse caer abajo es otra cosa, porque entonces nadie lleva el " +
            "timón.",
          sources: ["androulakis-korakakis-2024"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Repisa de músculo", "Dos pasos atrás", "Seguros comprobados"] },
    { phase: "brace", cues: ["Aire en todas direcciones", "Codos abajo, barra firme", "Pies de trípode"] },
    { phase: "lift", cues: ["Siéntate entre los pies", "Rodillas sobre las puntas", "Espalda contra la barra"] },
    { phase: "top", cues: ["Erguido, costillas abajo", "Aire nuevo"] },
    { phase: "lower", cues: ["Baja sin prisa", "Camina al soporte"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "Los muslos se quedan muy por encima de la paralela, y cada disco que añades los deja más arriba.",
      why:
        "La media sentadilla deja cargar más, y eso halaga al diario. El precio se ha medido: los glúteos crecieron " +
        "cerca de un tercio, y los aductores menos de la mitad, de lo que crecieron con sentadillas completas. Los " +
        "cuádriceps no perdieron nada.",
      fix:
        "Graba una serie de lado, a la altura de la cadera. Quita un 10–20 % y busca la profundidad en la que el " +
        "pliegue de la cadera llega a la rodilla. Un cajón o una banda a esa altura enseña bien durante dos semanas.",
      sources: ["kubo-2019"],
    },
    {
      id: "hips-rise-first",
      symptom:
        "Al subir, el trasero sale primero, el pecho se queda abajo y el movimiento acaba como un tirón con el " +
        "tronco doblado.",
      why:
        "Las piernas le pasan la carga a la espalda. A menudo el eslabón débil son los cuádriceps, otras veces la " +
        "bajada fue floja y otras la barra pesa demasiado. Los erectores espinales hacen entonces lo que tocaba a " +
        "los muslos.",
      fix:
        "Piensa en empujar la parte alta de la espalda contra la barra desde el primer centímetro. En las series " +
        "ligeras, haz una pausa de un segundo abajo. Si solo aparece en la última repetición, acaba la serie una " +
        "antes.",
    },
    {
      id: "knees-cave-in",
      symptom: "Una rodilla o las dos se van hacia dentro al salir de abajo.",
      why:
        "Un pequeño temblor bajo una barra pesada es común en gente fuerte y puede no significar nada. Un desvío " +
        "grande desperdicia fuerza y puede irritar la rodilla; que cause lesiones en la sentadilla no se ha " +
        "demostrado.",
      fix:
        "Atornilla los pies al suelo y apunta cada rodilla al segundo dedo del pie. Gira las puntas un poco más " +
        "hacia fuera o estrecha el apoyo. Una banda ligera alrededor de las rodillas en el calentamiento te lo puede " +
        "recordar.",
      sources: ["project-judgement"],
      contested: true,
    },
    {
      id: "heels-lift",
      symptom: "Cerca de abajo el peso rueda a las puntas y los talones se despegan o se sienten ligeros.",
      why:
        "Tobillos rígidos o una barra demasiado adelantada. Se pierde el equilibrio, las rodillas se lo llevan todo " +
        "y los glúteos dejan de ayudar.",
      fix:
        "Pon hoy discos pequeños bajo los talones o usa zapatillas de levantamiento, y trabaja el tobillo entre " +
        "sesiones. Mantén la presión en los tres puntos del pie.",
    },
    {
      id: "lumbar-rounding",
      symptom:
        "Abajo la pelvis se mete y la zona lumbar pasa de plana o ligeramente hueca a redonda.",
      why:
        "Las caderas se han quedado sin espacio, el tronco ha perdido firmeza o la profundidad es prestada. Unos " +
        "grados le pasan a todo el mundo. Si redondear con carga lesiona la espalda no está resuelto, y los estudios " +
        "reunidos sobre levantar pesos no vieron una relación clara con el dolor; pero una espalda que cede bajo una " +
        "barra pesada es una que ya no controlas.",
      fix:
        "Detente justo por encima del punto donde empieza. Abre un poco el apoyo, gira las puntas hacia fuera, eleva " +
        "los talones y aprieta el abdomen antes de cada repetición. Menos peso hasta que profundidad y forma vayan " +
        "juntas.",
      sources: ["saraceni-2020"],
      contested: true,
    },
    {
      id: "load-drifts-forward",
      symptom: "La barra se va de la mitad del pie, te balanceas hacia las puntas y tienes que luchar por no caerte.",
      why:
        "El tronco se ha volcado o los codos se han ido hacia atrás y arriba. Cada centímetro que la barra avanza " +
        "alarga su palanca sobre la zona lumbar.",
      fix:
        "Tira de la barra contra la espalda antes de desbloquear. Siéntate más hacia abajo que hacia atrás y no " +
        "muevas la mirada. Frena la bajada hasta que la línea sea recta.",
    },
    {
      id: "brace-lost",
      symptom: "Hablas, suspiras o tomas sorbos de aire en la mitad baja, y el tronco se ablanda bajo la barra.",
      why:
        "Se tomó un solo aire para cinco repeticiones, o ninguno. Sin presión en el abdomen la columna depende solo " +
        "del músculo, y la carga parece mayor de lo que es.",
      fix: "Un aire, una repetición. Recolócate arriba cada vez, aunque te lleve tres segundos.",
      sources: ["hackett-chow-2013"],
    },
    {
      id: "no-safeties",
      symptom: "La barra sale del soporte sin topes, correas ni brazos de seguridad por debajo.",
      why:
        "Una sentadilla fallida tiene que caer en algún sitio. Sin seguros cae sobre ti, o sobre un ayudante que no " +
        "puede sostenerla. De todo lo que hay aquí es el error con peor final y con el remedio más fácil.",
      fix:
        "Ponlos antes del primer disco y pruébalos con la barra vacía. ¿No hay libre ningún rack con seguros? Hoy " +
        "toca sentadilla goblet o prensa.",
    },
    {
      id: "load-too-high",
      symptom: "Profundidad, velocidad y forma se pierden a la vez, y cada repetición se ve distinta de la anterior.",
      why:
        "El plan se escribió para el ego o para un día mejor. Pelear cada repetición rompe el patrón que intentas " +
        "aprender y te cuesta también la sesión siguiente.",
      fix:
        "Vuelve a la carga más alta que moviste cinco veces a profundidad completa con dos en reserva, y construye " +
        "desde ahí.",
    },
  ],

  programming: [
    {
      text:
        "Para empezar. La barra vacía de 20 kg (45 lb) le sirve a casi cualquier adulto, y la sentadilla goblet a " +
        "quien aún no puede sostenerla en la espalda. Usa de una a tres sesiones para encontrar apoyo, profundidad y " +
        "posición de la barra. Añade peso cuando tres series de cinco se vean iguales.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Para la fuerza. De tres a cinco series de tres a seis repeticiones, dos o tres veces por semana, con dos en " +
        "reserva y de tres a cinco minutos entre series. Las cargas del 80 % o más construyen la marca a una " +
        "repetición, y practicar más días ayuda a la fuerza de un modo en que no ayuda al tamaño.",
      sources: ["lopez-2021", "acsm-2009", "pelland-2025"],
    },
    {
      text:
        "Para crecer. De ocho a doce series por semana en dos o tres días, sobre todo de seis a diez repeticiones. " +
        "Las series más ligeras también hacen crecer si se acercan al límite, pero veinte sentadillas con una barra " +
        "en la espalda se acaban cuando se acaba el aire, así que para esas usa la prensa.",
      sources: ["pelland-2025", "schoenfeld-2017", "project-judgement"],
    },
    {
      text:
        "Como un ejercicio entre otros. De dos a cuatro series de cinco a diez, una o dos veces por semana, lo " +
        "mantienen en marcha mientras otro lleva el mando.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Cómo contar. Una serie vale una para cuádriceps, glúteos y aductores, media para la zona lumbar y nada para " +
        "los isquiotibiales, que no crecen con ella. Pon a su lado una bisagra de cadera o un curl femoral.",
      sources: ["kubo-2019", "pelland-2025"],
    },
    {
      text:
        "Con el peso muerto. Los dos cargan la columna y casi los mismos músculos, así que sentadillas y tirones " +
        "pesados el mismo día son mucha barra para una espalda. Dales días distintos o haz ligero uno de los dos. " +
        "Entrenar en días seguidos no hizo daño en ensayos con aficionados, así que el calendario es menos estricto " +
        "que el espejo.",
      sources: ["yang-2018"],
    },
    {
      text:
        "Orden y descanso. La sentadilla primero, con las piernas frescas; lo que va antes mejora más. Dos minutos " +
        "bastan para series de diez, cuatro para series de tres.",
      sources: ["acsm-2026", "acsm-2009"],
    },
    {
      text:
        "Subir peso. Cuando todas las series lleguen al tope de su rango con la reserva prevista, dos veces, añade " +
        "2,5 kg (5 lb). Quien empieza puede hacerlo en cada sesión durante semanas; más tarde, una vez al mes ya es " +
        "buen ritmo. Si no llegas al mínimo del rango dos veces seguidas, quita un 5–10 %.",
      sources: ["acsm-2009", "project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "Mira la mejor serie a profundidad completa, sesión tras sesión, como máximo estimado. Dos estimaciones " +
        "sueltas de la misma persona difieren por azar hasta cerca de un 12 %, y las medias de cuatro contra cuatro " +
        "alrededor de un 6 %. Todo lo menor es ruido.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "Primero la profundidad, después los números. Una sentadilla que ganó 10 kg (20 lb) y perdió 5 cm (2 in) no " +
        "ha ganado nada que puedas nombrar. Graba la misma serie cada dos semanas desde el mismo sitio y compara " +
        "solo sentadillas de igual profundidad.",
      sources: ["kubo-2019", "project-judgement"],
    },
    {
      text:
        "Qué esperar. En un ensayo, los principiantes sumaron un 32 % a su sentadilla completa en diez semanas, buena " +
        "parte técnica. Después, un 0,5–2 % por semana el primer medio año, un 0,1–0,5 % hasta los dos años y mucho " +
        "menos más tarde; los powerlifters de competición ganaron alrededor de un 11 a un 15 % al año en su total. " +
        "Los rangos son una estimación propia.",
      sources: ["kubo-2019", "latella-2020", "project-judgement"],
    },
    {
      text:
        "La velocidad de la barra da un segundo testimonio si puedes medirla. La última repetición posible suele " +
        "subir a unos 0,3 m/s; los powerlifters de competición, con práctica en pelearla, llegan a 0,23. La misma " +
        "carga moviéndose más rápido con las semanas es progreso.",
      sources: ["helms-2017"],
    },
    {
      text:
        "Para el tamaño, dale ocho semanas y dieciséis sesiones antes de fiarte de una cinta alrededor del muslo. La " +
        "hinchazón del principio parece crecimiento. Las agujetas solo dicen que no estás acostumbrado a algo.",
      sources: ["damas-2018", "schoenfeld-contreras-2013"],
    },
    {
      text:
        "¿Cansado o mejor? Si el mismo peso te deja dos menos en reserva que el mes pasado, si las series se hunden " +
        "de la primera a la última, si te da pereza el rack: tómate una semana suave. Una marca que vuelve en dos " +
        "semanas estaba tapada por la fatiga. Tras sentadillas al fallo, la velocidad de la barra seguía baja tres " +
        "días después, así que deja algo en el depósito.",
      sources: ["belcher-2019", "project-judgement"],
    },
  ],

  questions: [
    {
      question: "¿Hasta dónde debo bajar?",
      answer: {
        text:
          "Hasta que el pliegue de la cadera quede a la altura de la rodilla o por debajo, si ahí la espalda " +
          "conserva su forma. Bajar más está bien y no se ha probado; parar antes cuesta crecimiento de glúteos y " +
          "aductores. Si tu constitución te frena pronto, eleva los talones antes de rendirte.",
        sources: ["kubo-2019"],
      },
    },
    {
      question: "¿Las sentadillas profundas son malas para las rodillas?",
      answer: {
        text:
          "Nada de lo que hay aquí lo dice de rodillas sanas, y nadie puede prometerlo de las tuyas. Las rodillas se " +
          "adaptan a una carga que sube despacio. Un dolor que crece de serie en serie es motivo para parar y " +
          "consultar.",
      },
    },
    {
      question: "¿Barra alta o barra baja?",
      answer: {
        text:
          "La alta pide más a la rodilla, la baja más a la cadera, y la baja te deja levantar unos kilos más. Elige " +
          "la alta para los muslos o la halterofilia y la baja para un total de powerlifting. Para lo demás sirve " +
          "cualquiera.",
        sources: ["larsen-2021"],
      },
    },
    {
      question: "¿Por qué me inclino tanto hacia delante?",
      answer: {
        text:
          "Unos fémures largos o un tronco corto te hacen inclinarte para mantener la barra sobre el pie. Es " +
          "geometría. Si empezó solo al subir el peso, la razón es la carga. Los talones elevados o una sentadilla " +
          "frontal lo reducen.",
      },
    },
    {
      question: "¿Necesito cinturón?",
      answer: {
        text:
          "Para aprender no, y para la mayoría de las series tampoco. Le da al abdomen algo contra lo que empujar y " +
          "mucha gente levanta un poco más con él. Póntelo en las series más pesadas si te gusta, y anótalo, porque " +
          "cambia lo que estás comparando.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Las puntas de los pies deben mirar al frente?",
      answer: {
        text:
          "Apúntalas hacia donde tus caderas estén cómodas, normalmente un poco hacia fuera, y deja que las rodillas " +
          "las sigan. No se ha demostrado que ninguna versión haga crecer más. El ángulo correcto es aquel en que la " +
          "profundidad sale sola y los dos pies siguen planos.",
      },
    },
    {
      question: "¿Puedo hacerla todos los días?",
      answer: {
        text:
          "Puedes; cuesta ver para qué. Dos o tres días van bien para la fuerza y no son peores que más para el " +
          "tamaño. La velocidad puede tardar hasta tres días en volver después de series duras al fallo.",
        sources: ["pelland-2025", "belcher-2019"],
      },
    },
    {
      question: "¿Cuánto es una buena sentadilla?",
      answer: {
        text:
          "Ninguna norma estudiada te encaja. Las tablas de las webs de fuerza salen de lo que los usuarios dicen de " +
          "sí mismos, así que los entusiastas y los presumidos pesan de más. Léelas por diversión e intenta superar " +
          "tu diario del mes pasado.",
        sources: ["strength-level"],
        contested: true,
      },
    },
    {
      question: "¿Sentadilla o prensa?",
      answer: {
        text:
          "Para el músculo del muslo sirven las dos. La sentadilla añade equilibrio, firmeza del tronco y espalda; " +
          "la prensa deja que unas piernas cansadas sigan cuando la espalda ya ha acabado. La fuerza va a la que " +
          "entrenas.",
        sources: ["haugen-2023"],
      },
    },
    {
      question: "¿Con sentadillas sobra el hip thrust?",
      answer: {
        text:
          "En tamaño de glúteos, la sentadilla completa y el hip thrust quedaron igualados. Mantén los dos si los " +
          "glúteos son una prioridad, porque las series extra suman. Si tu sentadilla ya los hace crecer, te pierdes " +
          "poco.",
        sources: ["plotkin-2023", "kassiano-2024"],
        contested: true,
      },
    },
    {
      question: "Me duelen las muñecas y los hombros bajo la barra. ¿Qué hago?",
      answer: {
        text:
          "Abre las manos, pasa los pulgares por encima y calienta antes los hombros. Una safety bar acaba con el " +
          "problema. El dolor que quede después de eso es para alguien que pueda examinarte.",
      },
    },
    {
      question: "¿Qué zapatillas uso?",
      answer: {
        text:
          "Duras y planas, o con un talón elevado y firme. Las de correr se aplastan con la carga y te hacen bailar. " +
          "Los calcetines sobre un suelo limpio valen donde el gimnasio lo permita.",
      },
    },
    {
      question: "¿Cómo fallo con seguridad?",
      answer: {
        text:
          "Sigue firme, baja recto, deja la barra en los seguros y sal agachado hacia delante. Practícalo una vez " +
          "con la barra vacía. Soltar la barra por detrás es para discos de goma sobre una tarima, con gente que " +
          "sabe lo que viene.",
      },
    },
    {
      question: "¿La sentadilla en multipower es el mismo ejercicio?",
      answer: {
        text:
          "No. Los rieles equilibran la barra, los pies van más adelante y los números no se convierten. Entrena los " +
          "mismos músculos. Llévala en una entrada aparte del diario.",
      },
    },
  ],

  safety: [
    {
      text:
        "Sin seguros en el rack no hay sentadilla pesada. Cierres puestos, suelo libre detrás y un ayudante solo si " +
        "alguien le ha explicado cómo y cuándo ayudar.",
    },
    {
      text:
        "Dolor o presión en el pecho, sensación de desmayo, un corazón acelerado o que tropieza, un dolor de " +
        "cabeza fuerte y repentino, falta de aire desproporcionada: deja la barra, siéntate y busca atención " +
        "médica. Si ves lucecitas tras una serie, siéntate y déjalo por hoy; lo que no se pasa debe verlo un " +
        "médico.",
    },
    {
      text:
        "Espalda. Si aparece dolor bajo la barra, se acabó la serie, y si vuelve con una más ligera se acabó el día. " +
        "Un dolor que baja por la pierna, un entumecimiento o una debilidad necesitan un examen. La piel dormida " +
        "entre las piernas o la pérdida de control de la vejiga o del intestino es una urgencia.",
    },
    {
      text:
        "Rodillas y caderas. Una molestia de hasta tres sobre diez que mañana ha desaparecido suele ser tolerable; " +
        "cuatro o cinco significa más ligero, menos profundo u otro ejercicio; seis o más, un bloqueo, un fallo de " +
        "la articulación o una hinchazón significa parar y que lo vean. La escala es una regla aproximada.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Aire y presión. Pocos ejercicios suben tanto la presión arterial y la del tronco. Con hipertensión, una " +
        "enfermedad del corazón, una hernia, glaucoma o una operación reciente, pregunta antes a tu médico; después, " +
        "usa menos peso y suelta el aire al subir.",
      sources: ["hackett-chow-2013", "blazek-2019"],
    },
    {
      text:
        "El embarazo, los meses tras el parto y unos huesos que se saben frágiles piden a alguien que te vea antes " +
        "de poner una barra sobre tu espalda. Cargas más ligeras, un cajón donde sentarse y la sentadilla goblet son " +
        "caminos habituales.",
      sources: ["acog-804"],
    },
    {
      text:
        "Quien empieza, a cualquier edad, aprende con barras ligeras. Por debajo de los dieciocho, un entrenador " +
        "vigila y nadie prueba un máximo; pasados los sesenta y cinco, empieza con una serie y con alguien al lado.",
      sources: ["lloyd-2014", "fragala-2019"],
    },
  ],
};
