### Les mots de la conformité : politique, règles, données, réglages, frictions. Ils arrivent avec ses écrans.

## Politique
policy-title = Politique
