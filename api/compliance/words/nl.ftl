# Proeven met regels in concept.

error-replay-missing = Deze proef is er niet meer. Ze worden 30 dagen bewaard; vraag een nieuwe aan.
error-replay-code = De geldende versie heeft geen regel met deze naam. Kies er een uit de lijst, of geen.
error-replay-kind = Deze soort kijkt naar wat een tekst omringt, niet naar de woorden. Ze is niet op oude teksten te proberen; laat haar eerst meekijken.
