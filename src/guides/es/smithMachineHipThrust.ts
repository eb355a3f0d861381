import type { Guide } from "../guide";

/** The Smith machine hip thrust, in Spanish. */
export const smithMachineHipThrust: Guide = {
  exerciseId: "smith-machine-hip-thrust",
  title: "Hip thrust en multipower",

  overview: [
    {
      text:
        "Un banco detrás, la barra de un multipower (máquina Smith) sobre la cadera y unos raíles que la mantienen " +
        "nivelada. Empujas hacia arriba como en cualquier hip thrust; lo que ya no haces es evitar que la barra se " +
        "ladee y ruede. La desenganchas, empujas y la vuelves a enganchar sin ayuda de nadie.",
    },
    {
      text:
        "El trabajo es el del ejercicio libre. El glúteo mayor dirige, los isquiotibiales y el aductor mayor " +
        "ayudan, y el abdomen y los muslos mantienen la postura. No hay ningún estudio del hip thrust sobre " +
        "raíles, así que los papeles y los créditos se toman de la barra y se marcan como juicio propio.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Los raíles cambian dos cosas. La barra no puede rodar hacia el vientre, y tampoco puede seguirte. Si el " +
        "banco está diez centímetros mal puesto, una barra libre encuentra su propio camino; esta se arrastra " +
        "sobre la cadera en cada repetición. Por eso el sitio del banco importa más que cualquier otra decisión " +
        "que tomes aquí.",
    },
    {
      text:
        "¿Qué cabe esperar? En personas nuevas en el entrenamiento, nueve semanas con barra libre dieron a los " +
        "glúteos lo que da la sentadilla, y añadir hip thrust a la prensa y al peso muerto con piernas rígidas dio " +
        "algo más que no hacerlo, con más series en total. Nada sugiere que los raíles lo anulen; nada demuestra " +
        "que no.",
      sources: ["plotkin-2023", "kassiano-2024"],
      contested: true,
    },
    {
      text:
        "La activación del glúteo es alta en el hip thrust, mayor que en la sentadilla con un esfuerzo comparable, " +
        "y eso se vende a menudo como prueba de un crecimiento más rápido. No lo es: la activación no indicó dónde " +
        "creció el músculo. No uses los electrodos como argumento ni a favor de la barra ni a favor de los raíles.",
      sources: ["contreras-2015", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "Le conviene a quien entrena a solas y pesado. Enganchar la barra cuesta un giro de muñecas, los topes de " +
        "seguridad recogen una repetición fallida y una barra a la altura de la cadera te ahorra rodar discos por " +
        "encima de las tibias. También le sirve a quien siempre se le va la barra hacia un lado.",
    },
    {
      text:
        "Sirve mal donde los raíles están inclinados y los bancos atornillados, o donde el gancho más bajo queda " +
        "demasiado alto para empezar abajo. Prueba el recorrido con la barra vacía antes de cargar nada.",
    },
    {
      text:
        "El peso de la barra es un enigma aparte. Según los contrapesos y la marca, puede sentirse como 7 kg o " +
        "como 25 kg (de 15 a 55 lb); esta biblioteca supone 15 kg (33 lb) mientras no le digas otra cosa. " +
        "Pregunta, lee la etiqueta o cuelga de ella una báscula de equipaje.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Tu espalda sigue teniendo trabajo. Poco aprieta la columna desde arriba, pero en el ejercicio libre el " +
        "momento en su base superó al de la sentadilla en un 24 %, y los raíles no hacen nada para cambiarlo.",
      sources: ["otsuka-2021"],
    },
    {
      text:
        "Entonces, ¿raíles o barra libre? Si disfrutas subiendo pesos y odias el lío, los raíles; si quieres que " +
        "el número signifique lo mismo en todos los gimnasios, la barra libre. Los glúteos apenas tomarán partido. " +
        "Nadie ha comparado las dos en crecimiento, y en general el tipo de equipo no lo ha decidido.",
      sources: ["acsm-2026", "project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Pon el banco atravesado en la máquina, con el lado largo hacia la barra, y afiánzalo para que no pueda " +
          "deslizarse hacia atrás.",
        "Apoya las escápulas en el borde, sube la cadera sin carga hasta la posición final y mueve el banco hasta " +
          "que la barra quede en su pliegue.",
        "Comprueba también la parte de abajo: ahí es normal que se desplace un poco hacia los muslos. Si la barra " +
          "se va al vientre, el banco está demasiado cerca; si baja mucho por los muslos, demasiado lejos.",
        "Coloca los topes de seguridad un dedo por debajo de tu punto más bajo y acolcha la barra.",
        "Planta los pies de modo que las tibias queden verticales arriba y marca después con cinta el banco y los " +
          "pies.",
      ],
      notes: [
        {
          text:
            "Una cadera que gira alrededor de un banco se mueve en arco: al subir, también avanza unos centímetros " +
            "hacia los pies. Con raíles inclinados, siéntate de modo que la barra haga lo mismo. Esto es geometría " +
            "y no una medición, así que prueba también del otro lado.",
          sources: ["project-judgement"],
        },
        {
          text:
            "Con los pies por delante de la tibia vertical, los isquiotibiales se llevan más; con los pies más " +
            "cerca, los cuádriceps. El estudio usó una barra libre, un 40 % del máximo y siete personas " +
            "entrenadas.",
          sources: ["collazo-garcia-2018"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Agarra la barra a la anchura de la cadera con los brazos rectos y gírala para sacarla de los ganchos.",
        "Aprieta las escápulas contra el banco, con la barbilla hacia el pecho.",
        "Llena el abdomen de aire y bloquéalo.",
      ],
      notes: [
        {
          text:
            "Desengancha antes de la respiración grande y no después. Si giras las muñecas con el pecho lleno, la " +
            "mitad de la tensión se ha ido cuando la barra queda libre.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "lift",
      steps: [
        "Manda los dos talones rectos contra el suelo y la barra irá por donde la lleven los raíles.",
        "No empujes hacia atrás contra el banco; en los raíles el error no se ve, solo se nota que el banco se mueve.",
        "Mantén las rodillas encima de los pies.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Para con el tronco horizontal y los muslos en línea con él.",
        "Deja que los glúteos sostengan la barra un segundo; las manos podrían soltarla ahora, y no deben.",
        "Suelta el aire arriba con las costillas todavía abajo.",
      ],
      notes: [
        {
          text:
            "Tronco horizontal y tibias verticales es en lo que coinciden los entrenadores para la barra libre, y " +
            "no hay razón para acabar de otro modo en los raíles. Los 10 grados de tolerancia de esta biblioteca " +
            "son un margen propio.",
          sources: ["iron-hip-thrust-guide", "contreras-blog", "project-judgement"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Acompaña la barra hacia abajo durante dos segundos y deja que las escápulas hagan de bisagra.",
        "Cambia de sentido justo por encima de los topes, no sobre ellos.",
        "Cuando termines, sube la barra hasta los ganchos, gira las muñecas y asegúrate de que los dos extremos " +
          "han enganchado antes de salir.",
      ],
      notes: [
        {
          text:
            "Apoyar la barra en los topes entre repeticiones es una forma legítima de entrenar, y más fácil de " +
            "repetir con exactitud. No se ha probado frente a mantener la tensión. Quédate con una de las dos.",
          sources: ["davies-2021", "project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["En el pliegue, dos veces", "Topes bajo el fondo"] },
    { phase: "brace", cues: ["Desengancha y luego tensa", "Hombros pesados al banco"] },
    { phase: "lift", cues: ["Recto a los talones"] },
    { phase: "top", cues: ["Horizontal y aguanta", "Costillas siempre abajo"] },
    { phase: "lower", cues: ["Sube antes de los topes", "Los dos ganchos cerrados"] },
  ],

  mistakes: [
    {
      id: "lumbar-hyperextension",
      symptom: "El vientre sube por encima de la línea de los muslos y las costillas se abren al final del empuje.",
      why:
        "Los raíles siguen hacia arriba, y tú también. Como nada se tambalea, no hay aviso cuando la espalda " +
        "releva a los glúteos. Puede irritar la zona lumbar; que deje una lesión duradera no está demostrado.",
      fix:
        "Pon una tira de cinta en el montante, a la altura en que debe parar la barra. Barbilla dentro, ojos en " +
        "las rodillas y una décima parte menos de peso si vuelves a pasar la cinta.",
      sources: ["iron-hip-thrust-guide", "saraceni-2020"],
      contested: true,
    },
    {
      id: "bench-misplaced",
      symptom:
        "La barra te roza la cadera al moverte, la almohadilla gira y las camisetas se gastan siempre por el mismo " +
        "sitio.",
      why:
        "Tu cadera se mueve en arco y la barra en línea recta. Solo coinciden cuando el banco está bien puesto. Si " +
        "no, parte del empuje es rozamiento, y el punto dolorido decide cuándo acaba la serie.",
      fix:
        "Recolócalo primero por la posición de arriba y después por la de abajo, con la barra vacía. Luego marca " +
        "el suelo. Son cinco minutos una vez y diez segundos para siempre.",
    },
    {
      id: "load-too-high",
      symptom: "Los discos llenan la barra, esta sube dos tercios del camino y la cadera nunca llega a la horizontal.",
      why:
        "Sin un equilibrio que te limite, el peso sube más rápido que la fuerza en todo el recorrido. Lo que falta " +
        "es siempre la parte de arriba.",
      fix:
        "Baja la carga hasta que cada repetición de una serie de ocho se quede quieta en la marca de cinta, y sube " +
        "con los discos más pequeños.",
    },
    {
      id: "incomplete-top",
      symptom: "La cadera sigue doblada cuando la barra empieza a bajar, aunque la serie parezca pesada y laboriosa.",
      why:
        "Con raíles inclinados o un banco demasiado bajo, la barra puede ser de verdad más dura al final. Más a " +
        "menudo es la costumbre de perseguir números.",
      fix:
        "Haz arriba una pausa de un tiempo en cada repetición. Si ya falla la primera, mira la altura del banco " +
        "antes que la carga.",
    },
    {
      id: "feet-too-close",
      symptom: "Los talones se aligeran, las rodillas se adelantan y arde por encima de la rótula.",
      why:
        "Los raíles te dejan empujar como en una prensa, algo que una barra libre castigaría. Así los cuádriceps " +
        "se cuelan y nadie lo nota.",
      fix: "Aleja los pies hasta que arriba la tibia quede perpendicular al suelo, y mueve ahí los dedos una vez.",
      sources: ["collazo-garcia-2018"],
    },
    {
      id: "feet-too-far",
      symptom: "Las tibias se inclinan hacia ti, los isquiotibiales se agarran y el banco se va hacia atrás.",
      why:
        "Los pies lejanos empujan el suelo lejos de ti. Una barra libre se desviaría y lo delataría; aquí lo " +
        "aguanta el banco, y la parte posterior del muslo se acalambra.",
      fix: "Acércalos medio pie cada vez. El banco debería quedarse quieto aunque estuviera sobre hielo.",
      sources: ["collazo-garcia-2018"],
    },
    {
      id: "stops-not-set",
      symptom: "Los ganchos son tu único plan, y en la última repetición los buscas con los brazos temblando.",
      why:
        "Un giro de muñeca puede fallar, o enganchar solo un lado. De debajo de esta barra no puedes salir " +
        "rodando, porque los raíles la mantienen sobre ti.",
      fix:
        "Coloca los dos topes de seguridad justo por debajo de tu punto más bajo antes de la primera serie con " +
        "carga, y pruébalos bajando sobre ellos la barra vacía.",
    },
    {
      id: "no-bar-pad",
      symptom: "Líneas rojas en la cadera y repeticiones que acaban donde empieza el dolor.",
      why:
        "Una barra que no puede rodar aprieta la misma franja de principio a fin, así que duele antes que una " +
        "libre. El consejo habitual de 60–70 kg (130–155 lb) trata de comodidad, sin ningún estudio detrás.",
      fix: "Usa una funda gruesa y llévala cada vez al centro; gira la ranura hacia arriba para que no se abra.",
      sources: ["iron-hip-thrust-guide"],
    },
  ],

  programming: [
    {
      text:
        "Para empezar. Primero la barra vacía, dos o tres sesiones, hasta que el banco y los pies tengan sus " +
        "marcas. Luego añade 5 kg (10 lb) cada vez mientras sobreviva la pausa de arriba. Aquí los principiantes " +
        "avanzan rápido, porque hay poco que aprender aparte del sitio.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Como accesorio, de dos a cuatro series de 8–12 una o dos veces por semana. Después de hacer sentadillas " +
        "en la misma máquina solo cuesta un banco y dos minutos, y esa es la mejor razón para hacerlo ahí.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Como prioridad, 10–15 series por semana en dos o tres sesiones. Series de 6–8 un día y de 10–15 otro " +
        "hacen una buena pareja. Ni la pareja ni su orden ha demostrado superar a quedarse en un solo intervalo; " +
        "ambos tienen buen respaldo para crecer.",
      sources: ["iron-hip-thrust-guide", "schoenfeld-2017", "pelland-2025"],
      contested: true,
    },
    {
      text:
        "Esfuerzo. Con los topes puestos puedes llegar a una repetición del final, porque una repetición " +
        "fallida acaba sobre ellos. El fallo en sí no es necesario para crecer, y alarga la recuperación uno o " +
        "dos días.",
      sources: ["refalo-2024", "moran-navarro-2017"],
    },
    {
      text:
        "Progresión. Primero repeticiones y después carga: cuando todas las series hayan llegado dos veces al tope " +
        "del intervalo, añade 2,5–5 kg (5–10 lb) y vuelve a empezar por abajo. Los saltos de más de una décima " +
        "parte rara vez se mantienen.",
      sources: ["acsm-2009"],
    },
    {
      text:
        "Junto a otros ejercicios. No repite nada de la sentadilla ni del peso muerto salvo el cansancio, así que " +
        "puede seguir a cualquiera de los dos. Dos tipos de hip thrust en una sesión son otra cosa. Entrenan lo " +
        "mismo dos veces, así que elige uno o usa el segundo para series largas y ligeras.",
      sources: ["krause-neto-2025", "project-judgement"],
    },
    {
      text:
        "Cambiar entre raíles y barra libre. Trátalo como un ejercicio nuevo en cada sentido. En la primera sesión " +
        "toma unas cuatro quintas partes de tus números y observa. A unos los raíles les resultan más fáciles, a " +
        "otros más difíciles, según el peso de la barra, el ángulo y el rozamiento.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Cuándo dejarlo. Cuando la máquina esté siempre ocupada, los raíles se atasquen o ningún banco encaje, una " +
        "mancuerna, una barra libre o el suelo hacen el mismo trabajo. Si la sentadilla y el peso muerto ya te " +
        "hacen crecer los glúteos, puedes prescindir de todos.",
    },
  ],

  isItWorking: [
    {
      text:
        "Fíate de este registro más que de la mayoría, siempre que las marcas sean las mismas. Los raíles y la " +
        "cinta quitan dos fuentes de ruido. Lo que queda es cosa tuya y del día, y aun así un máximo medido se " +
        "mueve alrededor de un 4 % sin motivo.",
      sources: ["grgic-2020", "project-judgement"],
    },
    {
      text:
        "Busca una subida de la media de cuatro sesiones frente a las cuatro anteriores. Alrededor de un 6 % " +
        "supera el azar, y la mitad es un indicio. Los récords sueltos son para el ánimo.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "Pon el nombre de la máquina en el registro. Otro multipower con otros contrapesos puede mover todos los " +
        "números diez kilos de la noche a la mañana. Si tu máximo estimado salta una cuarta parte, pregúntate qué " +
        "estabas levantando antes de preguntarte cómo.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Cuenta lo que cuesta. Dos repeticiones menos en reserva con la misma carga durante tres sesiones, una " +
        "barra que se frena pronto y un sueño que empeora: juntos piden descanso y no más discos. Una semana suave " +
        "lo aclara; si después vuelve tu mejor marca, el cansancio escondía tu progreso.",
      sources: ["halperin-2022", "saw-2016", "project-judgement"],
    },
    {
      text:
        "Si la carga sube y a los tres meses no se ve ni se mide nada, comprueba en una grabación la posición de " +
        "arriba. Pesado y corto es la manera clásica de ganar fuerza solo en el multipower. Después mira la comida " +
        "y el número de series semanales.",
    },
    {
      text:
        "Espera semanas rápidas y luego meses lentos. Los primeros 20 o 30 kg (de 45 a 65 lb) son sobre todo " +
        "cuestión de encontrar el surco y atreverse a empujar. Un crecimiento digno de ese nombre no se puede " +
        "juzgar antes de unas ocho semanas y dieciséis sesiones.",
      sources: ["damas-2018", "steele-2022"],
    },
  ],

  questions: [
    {
      question: "¿Multipower o barra libre para el hip thrust?",
      answer: {
        text:
          "Para el tamaño, lo que puedas empujar duro sin complicaciones. Ningún estudio los ha enfrentado. La " +
          "barra libre te enseña a dirigir; los raíles ahorran el tiempo que cuesta dirigir.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Hacia qué lado me pongo con raíles inclinados?",
      answer: {
        text:
          "Por geometría, de modo que la barra vaya hacia tus pies al subir, porque la cadera también lo hace. Haz " +
          "cinco repeticiones de cada manera con la barra vacía y quédate con aquella en que no gire la " +
          "almohadilla.",
      },
    },
    {
      question: "¿Cuánto pesa la barra?",
      answer: {
        text:
          "Depende del fabricante: de 7 a 25 kg (de 15 a 55 lb), menos si ayuda un contrapeso. Averigua la tuya, " +
          "ponla una vez y no vuelvas a cambiarla. Tu tendencia será correcta aunque la cifra esté un poco " +
          "equivocada.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Dónde va el banco si está atornillado o es demasiado largo?",
      answer: {
        text:
          "Usa un cajón, un step con alzas o un banco de aeróbic de 35–45 cm (14–18 in), encajado contra los " +
          "montantes. Si no se puede fijar ninguno, haz el ejercicio en otro sitio.",
      },
    },
    {
      question: "¿Por qué levanto más aquí que con una barra libre?",
      answer: {
        text:
          "No tienes que equilibrar, la barra puede ser más ligera de lo que crees y los raíles te dejan empujar " +
          "en ángulo. Por eso van en líneas distintas del registro.",
      },
    },
    {
      question: "¿Por qué levanto menos aquí?",
      answer: {
        text:
          "Rozamiento, una barra más pesada o un banco que hace rozar la barra. Las marcas y un poco de aceite " +
          "arreglan dos de las tres cosas; la barra más pesada es solo un número.",
      },
    },
    {
      question: "¿Puedo hacerlo a una pierna?",
      answer: {
        text:
          "Sí, y los raíles ayudan, porque la barra no puede ladearse. Empieza con un tercio de la carga y pon el " +
          "pie bajo el centro del cuerpo. Regístralo como hip thrust a una pierna, con una nota.",
      },
    },
    {
      question: "¿Y añadir una banda encima?",
      answer: {
        text:
          "Una banda sobre la barra hace más pesado el final del empuje. Suena bien para un músculo que ahí está " +
          "más activo, y no se ha demostrado que añada nada. Déjala para variar.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Tengo que desenganchar y enganchar en cada repetición?",
      answer: {
        text:
          "Solo al principio y al final. Entre medias mantén las muñecas rectas para que los ganchos no toquen los " +
          "pernos.",
      },
    },
    {
      question: "¿Es seguro entrenarlo a solas?",
      answer: {
        text:
          "Es uno de los mejores ejercicios para eso, con los topes puestos y un banco que no se mueva. Nadie " +
          "puede prometerte más. Ten un teléfono a mano, como con cualquier ejercicio pesado en un gimnasio vacío.",
      },
    },
    {
      question: "La barra hace daño incluso con almohadilla. ¿Qué más puedo hacer?",
      answer: {
        text:
          "Bájala al pliegue y lejos de los huesos, comprueba que el banco no esté demasiado cerca y prueba con " +
          "dos almohadillas. Si un punto sigue dolorido varios días, déjalo y que alguien te lo mire.",
      },
    },
    {
      question: "¿Puedo hacer superseries con sentadillas o elevaciones de talones en la misma máquina?",
      answer: {
        text:
          "Por comodidad, sí. Descansa al menos un minuto o más antes de la siguiente serie dura del mismo " +
          "músculo, porque los descansos cortos cuestan repeticiones. Lo que suele acabar con la idea es cambiar " +
          "cada vez el banco y los topes.",
        sources: ["singer-2024"],
      },
    },
    {
      question: "¿En qué se diferencia de una máquina de hip thrust?",
      answer: {
        text:
          "Allí un acolchado y una palanca hacen lo que aquí el banco y la barra, y se prepara antes. El " +
          "multipower tiene discos de verdad y un recorrido conocido, así que sus números significan más. Los dos " +
          "entrenan la misma cadera.",
      },
    },
    {
      question: "La barra me roza la cadera haga lo que haga. ¿Es normal?",
      answer: {
        text:
          "Que se deslice un dedo lo es, porque la cadera se mueve en arco y los raíles no. Más que eso significa " +
          "que el banco debe ir unos centímetros hacia delante o hacia atrás. Marca el mejor sitio y acepta el " +
          "resto.",
      },
    },
    {
      question: "¿Hasta dónde debe bajar la barra?",
      answer: {
        text:
          "Hasta donde la cadera esté bien doblada y los discos o la barra aún no toquen el suelo ni los topes, un " +
          "poco por encima de tu punto más bajo. Si el gancho más bajo queda demasiado alto para eso, siéntate en " +
          "un escalón más bajo con un borde de banco más bajo.",
      },
    },
    {
      question: "¿Puedo apoyar los pies contra algo?",
      answer: {
        text:
          "Mejor no. Una pared o un disco delante de las puntas invita a empujar hacia delante, y entonces el " +
          "banco se va hacia atrás. Un calzado plano en un suelo rugoso agarra lo suficiente.",
      },
    },
    {
      question: "¿Suma para mi fuerza en la sentadilla?",
      answer: {
        text:
          "No que alguien haya podido mostrar. Al reunir los ensayos de hip thrust, la fuerza en sentadilla no " +
          "cambió. Úsalo para los glúteos, y para la sentadilla haz sentadillas.",
        sources: ["lin-2026"],
      },
    },
    {
      question: "¿Debo apretar o hacer rebotes cortos arriba?",
      answer: {
        text:
          "Un segundo quieto basta para demostrar la posición. Los rebotes cortos añaden números sin recorrido. Si " +
          "te gusta el ardor, ponlos después de la última repetición completa y no los cuentes.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "¿Cuántas sesiones hasta poder juzgarlo?",
      answer: {
        text:
          "Dos para colocar el banco y los pies, y después al menos seis para ver una tendencia. Antes de eso, los " +
          "números muestran sobre todo lo bien que has aprendido a prepararlo.",
        sources: ["project-judgement"],
      },
    },
  ],

  safety: [
    {
      text:
        "No te metas nunca bajo una barra que cuelga solo de sus ganchos sobre partes blandas. Primero los topes, " +
        "luego los discos, luego tú.",
    },
    {
      text:
        "Esta barra no se puede quitar rodando. Si te quedas sin salida, baja hasta los topes, respira y deslízate " +
        "hacia los pies, o que alguien levante un extremo. Por eso los topes tienen que estar a la altura " +
        "correcta, y probados.",
    },
    {
      text:
        "Fija el banco; un empuje ligeramente hacia atrás lo desplaza, y entonces la barra baja sobre el vientre o " +
        "los muslos. Comprueba después de cada serie que siga en sus marcas.",
    },
    {
      text:
        "Para si hay dolor en el pecho o en el brazo, sensación de desmayo, latidos irregulares o una falta de " +
        "aire que no encaja con el esfuerzo, deja la barra en los ganchos y busca ayuda médica sin esperar a ver " +
        "qué pasa.",
    },
    {
      text:
        "Una espalda que duele durante la serie, dos veces en una sesión, la termina. Si el dolor, el hormigueo o " +
        "la debilidad bajan a una pierna, que te la examinen; si pierdes sensibilidad en la zona de la silla de " +
        "montar o el control de la vejiga, llama a una ambulancia.",
    },
    {
      text:
        "Las series pesadas invitan a una sola respiración larga. Si tienes la tensión alta, o una hernia, " +
        "glaucoma o una enfermedad del corazón, pregunta a tu médico qué puedes hacer, usa menos peso y suelta el " +
        "aire en cada subida.",
      sources: ["hackett-chow-2013", "blazek-2019"],
    },
    {
      text:
        "Durante el embarazo, pregunta a una matrona o a un médico antes de ponerte sobre la cadera una barra con " +
        "raíles; pasados los tres primeros meses se desaconseja estar mucho rato con la espalda reclinada.",
      sources: ["acog-804"],
    },
  ],
};
