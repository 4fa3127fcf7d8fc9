// Spanish: what the parts of an apology sound like.
import type { ApologySpeech } from '../apology.ts';

const whole = (words: string, flags = 'giu'): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, flags);

export const ES_APOLOGY: ApologySpeech = {
  sorry: /(?<!\p{L})(?:siento|sentimos|lament|disculp|perd[oó]n|arrepiento)/iu,
  parts: {
    responsibility: whole(
      String.raw`(?:nos equivocamos|me equivoqué|fallamos|fallé|se (?:nos|me) (?:pasó|olvidó)|(?:lo |la |le |les |se lo )?(?:perdimos|perdí|olvidamos|olvidé|ignoramos|hicimos mal|hice mal|hicimos esperar|hice esperar|mandamos mal|cobramos (?:de más|dos veces|mal)|dimos mal)|no (?:le |la |lo |les |se lo )?(?:llamamos|llamé|avisamos|avisé|escuchamos|escuché|contestamos|contesté|dijimos|dije|leímos|leí|explicamos|expliqué|revisamos|revisé|vimos|cumplimos|cumplí)|(?:debimos|debí|deberíamos) (?:haber )?\p{L}+|yo debería (?:haber )?\p{L}+|debería (?:haber(?:le|lo|la|les)|haberme) \p{L}+|(?:fue|es) (?:un )?(?:culpa|error|fallo) (?:nuestr[oa]|mí[oa])|(?:nuestr[oa]|mi) (?:culpa|error|fallo|descuido)|asum(?:o|imos) (?:la |nuestra |mi )?(?:responsabilidad|culpa))`,
    ),
    repair: whole(
      String.raw`(?:le |les |se lo |se la |lo |la )?(?:devolvemos|devolveré|devolveremos|devolví|reembols\p{L}+|corregimos|corregí|corregiré|corregiremos|cambiamos|cambié|cambiaré|anulamos|anulé|cancelamos|cancelé|arreglamos|arreglé|arreglaré|reponemos|envío|envié|enviamos|enviaré|mandaré|llamaré|llamo|llamé|pagamos|pagaré|ofrezco|ofrecemos|pedí|pedimos|hablé|hablamos|reservé|reservamos)|(?:he|hemos|está|ya está) (?:corregid[oa]|devuelt[oa]|anulad[oa]|cambiad[oa]|arreglad[oa]|llamado|enviado|pedido|hablado|reservado)`,
    ),
    explanation: whole('porque|ya que|la razón (?:es|fue)|lo que pasó (?:es|fue)|pasó (?:cuando|porque)|fue así|por eso|resultó que'),
    'no-repeat': whole(
      String.raw`(?:no|nunca) (?:volverá|vuelva|va a volver) a (?:pasar|ocurrir|suceder)|para que (?:no|nadie|a nadie)[^\n.]{0,60}|desde (?:hoy|ahora|mañana|el|este|esta)|a partir de(?:l)? \p{L}+|ya no|hemos cambiado|dejamos de|cada \p{L}+ (?:revisa|pregunta|llama)`,
    ),
    forgiveness: whole('perdónen(?:os|me)|perdón(?:enos|eme)|que nos perdone|que me perdone|su perdón|nos disculpe|me disculpe'),
  },
  failures: {
    integrity: whole(
      String.raw`mentimos|mentí|mentira|ocult\p{L}+|groser\p{L}+|falta de respeto|faltamos al respeto|injust\p{L}+|promet\p{L}+|no cumpl\p{L}+|ignor\p{L}+|sin (?:preguntarle|avisarle|su permiso)|a sus espaldas|privacidad|se rieron|nos reímos|le grit\p{L}+|despreci\p{L}+`,
      'iu',
    ),
    competence: whole(
      String.raw`equivoc\p{L}+|error|fallo|fallamos|olvid\p{L}+|tarde|retraso|esper\p{L}+|perd(?:imos|í|ió)|confus\p{L}+|dos veces|no (?:le |la |lo )?(?:llamamos|avisamos|contestamos|leímos|vimos|revisamos)`,
      'iu',
    ),
  },
  asks: {
    responsibility: '¿Cuál fue su parte? ¿Podría decir «nosotros» o «yo»?',
    repair: '¿Qué arregla, y para cuándo?',
    regret: '¿Qué es lo que siente?',
    explanation: '¿Cómo pasó, contado sin que sirva de excusa?',
    'no-repeat': '¿Qué ha cambiado, para que no le pase a la siguiente persona?',
  },
};
