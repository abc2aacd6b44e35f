"""Who decides, what was decided, and what is yet to come."""

# fmt: off
BOARDS = (
    (
        "(supervisory |management |executive |works )?(board|boardroom|council|committee|steering committee|c suite|"
        "exco|management|top brass|upstairs)"
    ),
    "(raad van (bestuur|commissarissen)|directie|bestuur|ondernemingsraad|stuurgroep|managementteam|directiecomité)",
    "(vorstand|aufsichtsrat|betriebsrat|geschäftsleitung|geschäftsführung|lenkungskreis|chefetage)",
    (
        "(cda|consiglio di amministrazione|consiglio|direzione|vertici|comitato|comitato esecutivo|"
        "consiglio di sorveglianza)"
    ),
    "(conseil d'administration|comité|comité exécutif|comex|codir|direction|conseil de surveillance|cse)",
)
"""Who decides."""
DECISIONS = (
    (
        "(decid(e|ed|es|ing)|approv(e|ed|es|al)|vot(e|ed|es)|sign(s|ed)? off|agreed|rubber stamp(ed)?|green light|"
        "gave the go ahead|wants to|is planning|plans|will announce|passed)"
    ),
    "(besloten|besloot|besluit|goedgekeurd|gestemd|akkoord|stemde|groen licht|knoop doorgehakt|wil|is van plan|gaat)",
    (
        "(beschloss|beschlossen|beschließt|entschied|entschieden|genehmigt|abgesegnet|abgestimmt|zugestimmt|"
        "durchgewunken|grünes licht|will|plant)"
    ),
    "(deciso|approvato|votato|deliberato|dato l'ok|dato il via|firmato|via libera|vuole|pensa di)",
    "(décidé|approuvé|voté|validé|tranché|signé|feu vert|acté|veut|prévoit)",
)
"""That they have."""
YET_TO_COME = (
    (
        "(yesterday|this morning|last night|today|on monday|on tuesday|on friday|last week|this week|"
        "behind closed doors|next week|next month|next year|from january)"
    ),
    (
        "(gisteren|vanochtend|vandaag|gisteravond|maandag|vorige week|deze week|achter gesloten deuren|volgend jaar|"
        "volgende maand|volgende week)"
    ),
    (
        "(gestern|heute|heute früh|heute morgen|am montag|letzte woche|diese woche|hinter verschlossenen türen|"
        "nächstes jahr|nächste woche|nächsten monat)"
    ),
    (
        "(ieri|stamattina|oggi|ieri sera|lunedì|la settimana scorsa|questa settimana|a porte chiuse|l'anno prossimo|"
        "il mese prossimo)"
    ),
    (
        "(l'a [~ ]hier|a [~ ]hier|hier (soir|matin)|ce matin|aujourd'hui|hier soir|lundi|la semaine dernière|"
        "cette semaine|à huis clos|l'an prochain|l'année prochaine|le mois prochain)"
    ),
)
"""So fresh that it can't be known."""
