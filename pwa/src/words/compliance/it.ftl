### Le parole della compliance: policy, regole, dati, impostazioni, attrito. Si caricano con le sue schermate.

## Policy
policy-title = Policy
