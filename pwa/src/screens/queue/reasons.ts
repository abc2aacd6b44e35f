import type { Language } from '@/api/shapes.ts'

/** Why a text is not approved, ready to send. The person reads it in their own language, whatever the moderator speaks. */
export const REASONS = ['figures', 'promise', 'others', 'private', 'tone', 'source'] as const

export type Reason = (typeof REASONS)[number]

const TEXTS: Record<Language, Record<Reason, string>> = {
  en: {
    figures: 'The figures differ from the official text. Please keep rates and amounts exactly as they were published.',
    promise: 'This reads like a promise about what a product will bring. Please say what it does instead.',
    others: 'Other companies are named here. Please leave them out and tell our own story.',
    private: 'This tells something about a customer or a colleague that is not ours to tell. Please leave it out.',
    tone: 'The tone could be misread by people outside. A friendlier wording would help.',
    source: 'This claim needs a source. Please add where it comes from, or leave it out.',
  },
  nl: {
    figures: 'De cijfers wijken af van de officiële tekst. Neem tarieven en bedragen precies zo over als ze gepubliceerd zijn.',
    promise: 'Dit leest als een belofte over wat een product opbrengt. Vertel liever wat het doet.',
    others: 'Hier worden andere bedrijven genoemd. Laat ze weg en vertel ons eigen verhaal.',
    private: 'Dit vertelt iets over een klant of collega dat niet aan ons is om te vertellen. Laat het weg.',
    tone: 'De toon kan buiten verkeerd overkomen. Een vriendelijkere formulering helpt.',
    source: 'Deze bewering heeft een bron nodig. Vermeld waar ze vandaan komt, of laat ze weg.',
  },
  de: {
    figures: 'Die Zahlen weichen vom offiziellen Text ab. Bitte Zinssätze und Beträge genau so übernehmen, wie sie veröffentlicht wurden.',
    promise: 'Das liest sich wie ein Versprechen, was ein Produkt einbringt. Bitte lieber sagen, was es leistet.',
    others: 'Hier werden andere Unternehmen genannt. Bitte weglassen und unsere eigene Geschichte erzählen.',
    private: 'Das verrät etwas über Kundschaft oder Kollegen, das nicht uns gehört. Bitte weglassen.',
    tone: 'Der Ton könnte außerhalb falsch verstanden werden. Eine freundlichere Formulierung hilft.',
    source: 'Diese Aussage braucht eine Quelle. Bitte angeben, woher sie stammt, oder weglassen.',
  },
  it: {
    figures: 'Le cifre sono diverse dal testo ufficiale. Riporta tassi e importi esattamente come sono stati pubblicati.',
    promise: 'Sembra una promessa su quanto renderà un prodotto. Racconta piuttosto che cosa fa.',
    others: 'Qui sono nominate altre aziende. Toglile e racconta la nostra storia.',
    private: 'Qui si dice qualcosa di un cliente o di un collega che non sta a noi raccontare. Toglilo.',
    tone: 'Fuori di qui il tono potrebbe essere frainteso. Una formulazione più gentile aiuta.',
    source: 'Questa affermazione ha bisogno di una fonte. Indica da dove viene oppure toglila.',
  },
  fr: {
    figures: 'Les chiffres diffèrent du texte officiel. Merci de reprendre les taux et les montants exactement comme ils ont été publiés.',
    promise: 'Cela se lit comme une promesse de rendement. Dites plutôt ce que fait le produit.',
    others: "D'autres entreprises sont citées. Merci de les laisser de côté et de raconter notre propre histoire.",
    private: "Cela révèle quelque chose sur un client ou un collègue qu'il ne nous revient pas de raconter. Merci de l'enlever.",
    tone: 'Le ton pourrait être mal compris à l’extérieur. Une formulation plus douce aiderait.',
    source: "Cette affirmation demande une source. Indiquez d'où elle vient, ou enlevez-la.",
  },
}

export function reasonText(reason: Reason, language: Language): string {
  return TEXTS[language][reason]
}
