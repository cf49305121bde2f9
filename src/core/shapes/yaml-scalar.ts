/** A text as YAML, in quotes where it needs them, and with nothing in it that people could not see. */
export function writeScalar(text: string): string {
  if (/^[A-Za-z](?:[\w./:@-]*\w)?$/.test(text) && !/^(?:true|false|null)$/i.test(text)) return text;
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu,
    (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
  );
}
