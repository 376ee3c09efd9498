# Die Seiten für Mitglieder und Lesende, jede unter ihrem eigenen Präfix.

## Fehlerseite (ihr Satz kommt aus common.ftl)

error-page-gone = Diese Seite gibt es nicht
error-page-ours = Entschuldigung, das lag an uns
error-page-not-now = Das hat nicht geklappt
error-page-barred = Das geht jetzt nicht
error-page-safe = Was Sie vorher gespeichert haben, ist noch da.
error-page-home = Zur Startseite
error-page-jobs = Offene Stellen ansehen
error-page-status = Status { $status }

## Einrichten

setup-title = Willkommen bei Coachpact
setup-what = Coachpact hält beide Seiten des Coachings schriftlich fest: was ein Coach zusagt und was im Gegenzug gefragt ist. Jede Zusage geht mit, von der Stellenanzeige über das Erstgespräch bis zur unterschriebenen Vereinbarung und zu den Rückblicken.
setup-organisation-head = Ihre Organisation
setup-organisation = Name
setup-vision = Wofür sie da ist
setup-vision-hint = Ein Satz. Die Ziele in jeder Vereinbarung knüpfen daran an.
setup-zone = Zeitzone
setup-language = Sprache
setup-you-head = Sie
setup-you-text = Sie übernehmen die Administration; die anderen Mitglieder fügen Sie später hinzu.
setup-name = Ihr Name
setup-email-hint = An diese Adresse kommen Ihre Links zum Anmelden.
setup-example = Mit dem ausgearbeiteten Beispiel beginnen
setup-example-hint = Eine Einstellung mit erfundenen Personen, um sich umzusehen.
setup-act = Einrichten und loslegen

## Anmelden

signin-title = Anmelden
signin-lede = Wir schicken Ihnen einen Link, mit dem Sie sich anmelden. Ein Passwort brauchen Sie nicht.
signin-act = Link schicken
signin-party = Haben Sie eine E-Mail zu Ihrer eigenen Vereinbarung bekommen? Dann nehmen Sie den Link darin; hier müssen Sie sich nicht anmelden.
signin-sent-title = Schauen Sie in Ihr E-Mail-Postfach
signin-sent = Gehört { $email } zu einem Mitglied, ist dorthin jetzt ein Link unterwegs. Er funktioniert einmal, { $minutes } Minuten lang.
signin-sent-nothing = Nach ein paar Minuten noch nichts da? Sehen Sie im Spam-Ordner nach, oder prüfen Sie die Adresse und fordern Sie einen neuen Link an.
signin-again = Neuen Link anfordern
signin-trial = Sie probieren Coachpact gerade aus, deshalb liegt die E-Mail im Postfach.
signin-mailbox = Postfach öffnen
signin-link-title = Schön, dass Sie da sind
signin-link-lede = Noch ein Schritt, damit nur Sie den Link aus Ihrer E-Mail benutzen können.
signin-link-act = Jetzt anmelden

## Mitglieder

members-title = Mitglieder
members-lede = Wer hier mit Coachpact arbeitet und wer was tun kann.
members-add-head = Mitglied hinzufügen
members-name = Name
members-email-hint = An diese Adresse gehen die Links zum Anmelden.
members-roles = Rollen
members-role-admin = Kann alles und fügt Mitglieder hinzu.
members-role-recruiter = Schreibt Stellen aus, veröffentlicht Anzeigen und sieht alle Bewerbungen und Vereinbarungen.
members-role-interviewer = Fügt Bewerbungen hinzu, führt und bewertet die eigenen Gespräche.
members-role-coach = Setzt Vereinbarungen auf und verfolgt die eigenen Coachings.
members-language = Sprache
members-zone = Zeitzone
members-act = Mitglied hinzufügen

## Playbook

playbook-title = Playbook
playbook-coach = Zusagen als Coach
playbook-coachee = Zusagen als Coachee
playbook-faces = Ihre vier Gesichter
playbook-ad = In der Stellenanzeige
playbook-interview = Im Gespräch
playbook-say = Sagen:
playbook-ask = Fragen:
playbook-probes = Nachfragen
playbook-listen-for = Darauf achten
playbook-anchors = Woran Sie jede Bewertung erkennen, von 1 bis 5
playbook-agreement = In der Vereinbarung
playbook-noticed-by = Woran man es merkt: { $what }
playbook-reviews = Bei den Rückblicken
playbook-asked-coach = Frage an den Coach:
playbook-asked-coachee = Frage an die gecoachte Person:

## Stellen

openings-title = Stellen
openings-lede = Die Stellen, für die Sie Menschen suchen, jeweils mit dem, was beide Seiten zusagen.
openings-new = Stelle ausschreiben
openings-empty-title = Hier stehen später Ihre Stellen
openings-empty-text = Sagen Sie, worin die Arbeit besteht, und wählen Sie, was beide Seiten zusagen. Die Anzeige schreibt sich danach von selbst, für jeden Kanal.
openings-empty-own = Sobald Sie für eine Stelle coachen oder Gespräche führen, finden Sie sie hier.
openings-empty-playbook = Playbook lesen
openings-public = Die Seite mit allen öffentlichen Stellen

opening-state-draft = Noch nicht öffentlich
opening-state-published = Öffentlich
opening-state-withdrawn = Zurückgezogen
opening-state-closed = Geschlossen
opening-next-draft = Sehen Sie sich die Anzeige an und veröffentlichen Sie sie, wenn sich beide Seiten gut lesen.
opening-next-published = Die Anzeige ist öffentlich. Fügen Sie die Bewerbungen hinzu, zu denen Sie ein Gespräch führen.
opening-next-withdrawn = Die Anzeige ist nicht mehr öffentlich. Bewerbungen und Vereinbarungen bleiben.
opening-next-closed = Der Bewerbungsschluss ist vorbei. Bewerbungen und Vereinbarungen bleiben.
opening-see-ad = Anzeige ansehen
opening-edit = Stelle ändern
opening-candidates = Bewerbungen
opening-draft-agreement = Vereinbarung aufsetzen
opening-from-home = von zu Hause
opening-also-home = auch von zu Hause
opening-closes = offen bis { $date }

opening-new-title = Eine neue Stelle
opening-new-lede = Worin die Arbeit besteht, was beide Seiten zusagen und wer coacht. Danach kommt die Anzeige.
opening-edit-title = Stelle ändern
opening-edit-lede = Eine öffentliche Anzeige behält ihre Zusagen, wie sie waren, bis Sie sie neu veröffentlichen.
opening-this = Diese Stelle
opening-work-head = Die Arbeit
opening-title = Stellentitel
opening-title-hint = So, wie man es sagen würde, für alle Geschlechter (m/w/d), ohne Gehalt, Ort oder Sonderzeichen.
opening-team = Team
opening-summary = Worin die Arbeit besteht
opening-summary-hint = Ein paar kurze Absätze. Was beide Seiten zusagen, kommt von selbst dazu.
opening-vision = Wohin das Team will
opening-vision-hint = Ein Satz. Die Ziele in der Vereinbarung knüpfen daran an.
opening-kind = Art der Beschäftigung
opening-language = Sprache der Anzeige
opening-place-head = Ort
opening-city = Stadt
opening-city-hint = Nur leer, wenn alles von zu Hause geht.
opening-country = Land
opening-country-hint = Zwei Buchstaben, zum Beispiel DE.
opening-remote = Die Arbeit lässt sich von zu Hause erledigen
opening-pay-head = Gehalt
opening-pay-text = Ein Betrag oder eine Spanne. An vielen Orten gehört das in die Anzeige, und wissen möchten es alle, die sie lesen.
opening-pay-min = Von
opening-pay-max = Bis
opening-pay-none = Keine Angabe
opening-currency = Währung
opening-currency-hint = Drei Buchstaben, zum Beispiel EUR.
opening-period = Zeitraum
opening-period-hint = Wofür der Betrag gilt.
opening-promises-head = Was beide Seiten zusagen
opening-promises-text = Wählen Sie auf jeder Seite mindestens eine Zusage. Was Sie hier wählen, kommt im Gespräch, in der Vereinbarung und bei den Rückblicken wieder.
opening-promises-coach = Was der Coach zusagt
opening-promises-coachee = Was im Gegenzug gefragt ist
opening-coach-head = Coach
opening-coach-text = Das hat noch Zeit; erst für die Vereinbarung brauchen Sie es.
opening-coach-none = Noch nicht gewählt
opening-coach-name = Name des Coachs
opening-coach-email = E-Mail-Adresse des Coachs
opening-coach-title = Funktion des Coachs
opening-coach-language = Sprache des Coachs
opening-coach-zone = Zeitzone des Coachs
opening-apply-head = Bewerben
opening-apply-url = Wohin die Bewerbung geht
opening-apply-url-hint = Eine Webadresse, oder mailto: und eine E-Mail-Adresse.
opening-closes-on = Bewerbungsschluss
opening-closes-on-hint = Nach diesem Tag ist die Anzeige nicht mehr öffentlich.
opening-closes-never = Keiner
opening-public = Öffentliche Seite
opening-facts-head = Auf einen Blick
opening-leave = Abbrechen
opening-save = Diese Stelle speichern

## Die Anzeige (ihre eigenen Sätze stehen in common.ftl)

ad-title = Stellenanzeige
ad-choose = Diese Zusagen verwenden
ad-tone = Ton
ad-tone-warm = Herzlich
ad-tone-direct = Direkt
ad-tone-formal = Formell
ad-language = Sprache
ad-channels = Wo sie erscheint
ad-channel-careers = Karriereseite
ad-channel-linkedin = LinkedIn-Stellenanzeige
ad-channel-linkedin_post = LinkedIn-Beitrag
ad-channel-indeed = Indeed
ad-channel-x = X
ad-channel-plain = Reiner Text
ad-count = { $count } Zeichen
ad-count-of = { $count } von { $limit } Zeichen
ad-promises =
    { $count ->
        [one] { $count } Zusage
       *[other] { $count } Zusagen, von beiden Seiten
    }
ad-fits = Passt
ad-copy-text = Text kopieren
ad-copy-markdown = Als Markdown kopieren
ad-copy-html = Als HTML kopieren
ad-select = Selbst markieren
ad-as-text = Text
ad-as-markdown = Markdown
ad-as-html = HTML
ad-wording = Einen zweiten Blick wert
ad-wording-none = An der Wortwahl fällt nichts auf.
ad-word = „{ $word }“
ad-instead = Statt „{ $word }“ ginge auch „{ $instead }“
ad-source = Quelle: { $source }
ad-advice = Das ist ein Rat, und Sie entscheiden. Stellentitel und Beschreibung werden mitgelesen.
ad-advice-edit = Texte ändern
ad-public-head = Ihre öffentliche Seite
ad-public-draft = Diese Anzeige ist noch nicht öffentlich.
ad-public-published = Diese Anzeige ist öffentlich unter
ad-public-withdrawn = Diese Anzeige wurde zurückgezogen und ist nicht mehr öffentlich.
ad-public-closed = Der Bewerbungsschluss ist vorbei, deshalb ist die Anzeige nicht mehr öffentlich.
ad-publish-what = Auf der öffentlichen Seite steht der Text für die Karriereseite, im herzlichen Ton und in der Sprache der Stelle. Die Zusagen bleiben dort, wie sie heute sind, bis Sie neu veröffentlichen.
ad-publish = Diese Anzeige veröffentlichen
ad-publish-again = In jetziger Form neu veröffentlichen
ad-withdraw = Diese Anzeige zurückziehen
ad-new-date = Neuen Bewerbungsschluss wählen

## Öffentliche Stellen (die Anzeige spricht mit du an; diese Seiten sprechen deshalb niemanden an)

jobs-title = Offene Stellen
jobs-lede = In jeder Anzeige steht, was der Coach zusagt und was im Gegenzug gefragt ist.
jobs-empty-title = Hier stehen später die offenen Stellen
jobs-empty-text = Im Moment gibt es keine.
job-two-sides = Was beide voneinander erwarten können
job-facts = Auf einen Blick
job-published = Veröffentlicht am
job-apply = Jetzt bewerben

## Postfach beim Ausprobieren

mailbox-title = Postfach
mailbox-lede = Die E-Mails, die sonst verschickt worden wären, die neueste zuerst. Niemand hat sie bekommen.
mailbox-empty-title = Hier liegen später die E-Mails
mailbox-empty-text = Solange Sie ausprobieren, wird nichts verschickt. Schicken Sie eine Vereinbarung an beide Seiten, dann kommen ihre E-Mails hierher.
mailbox-empty-act = Zur Startseite
mailbox-to = An { $to }
mailbox-from = Von
mailbox-for = An
mailbox-at = Geschrieben am
mailbox-attachments = Anhänge
mailbox-bytes = ({ $size } kB)
mailbox-frame = Die E-Mail: { $subject }

## Warum es das gibt

why-title = Warum zum Coaching zwei gehören und warum es schriftlich sein sollte
why-lede = Was für Coaching statt Performance-Management spricht, mit den Zahlen dazu und mit dem, was sie nicht zeigen.
why-coach-head = Was ein Coach schuldet
why-coach-1 = Gespräche das ganze Jahr über, und Vertrauen.
why-coach-2 = Ziele, gemeinsam gesetzt und verknüpft mit dem, wohin das Team will.
why-coach-3 = Eine helfende Hand, wo die Arbeit stockt, und Raum für den nächsten Versuch.
why-coachee-head = Was im Gegenzug gefragt ist
why-coachee-1 = Neugier, auch auf das, was unbequem ist.
why-coachee-2 = Coachbarkeit: um Feedback bitten und es nutzen.
why-coachee-3 = Antrieb, an den Tagen zwischen zwei Gesprächen.
why-word-head = Ein Wort, das sagt, wer die Arbeit tut
why-word-1 = Wer Leistung „managt“, zieht sie an sich. Der anderen Person bleibt kaum mehr, als auf ein Urteil zu warten, oft einmal im Jahr. Ein Coach stellt sich stattdessen neben die Arbeit: schaut mit hin, fragt, zeigt und lässt das Tun dort, wo es hingehört.
why-word-2 = Das ist nicht der weichere Weg. Er verlangt mehr vom Coach, der auch in vollen Wochen im Gespräch bleiben muss, und mehr von allen, die gecoacht werden und ihre Entwicklung nicht länger anderen überlassen können. Was die eine Seite liegen lässt, kann die andere nicht wettmachen.
why-figures-head = Was die Zahlen sagen
why-cost = 960 Milliarden bis 1,2 Billionen US-Dollar
why-cost-text = So viel kosten Menschen, die sich ihrer Arbeit nicht verbunden fühlen, die USA nach einer Schätzung von Gallup jedes Jahr (Harter, 2017).
why-share = 71 %
why-share-text = So groß ist der Anteil der Millennials in den USA, die sich ihrer Arbeit nicht verbunden fühlen (Gallup, 2016), und das in der dort größten lebenden Generation (Fry, 2016).
why-goals = d = 0,42 bis 0,80
why-goals-text = So weit übertreffen konkrete und schwierige Ziele ein „Gib dein Bestes“, gemessen in Standardabweichungen. Und Ziele, die Menschen mitbestimmen, motivieren sie oft stärker (Locke & Latham, 2002).
why-but-head = Was die Zahlen nicht sagen
why-but-figures = Die ersten beiden stammen aus den USA, sind rund zehn Jahre alt und kommen größtenteils von einem Unternehmen, das Beratung zu diesem Thema verkauft. Bei den 71 % zählen alle mit, die sich nach dessen Maßstab ihrer Arbeit nicht verbunden fühlen, nicht nur die Unzufriedenen. Sie zeigen, wie groß die Frage ist. Dass Coaching die Antwort ist, zeigen sie nicht.
why-but-goals = Gemeinsam Ziele zu setzen ist kein Zaubermittel. Waren die Ziele gleich schwierig, brachte Mitsprache für sich genommen wenig (Latham & Steele, 1983). Sie hilft, weil Menschen, die mitreden, schwierigere Ziele wählen und dahinterstehen. Und ohne innere Bindung, Feedback und etwas Umsicht bei komplexer Arbeit bewirkt kein Ziel viel.
why-but-proof = Die ganze Kette, von der Anzeige bis zum Rückblick, hat noch niemand als Ganzes geprüft. Coachpact stützt sich auf das, was über ihre Teile bekannt ist.
why-early-head = Warum es in der Stellenanzeige beginnt
why-early-1 = Wer eine Stelle antritt, glaubt, dass etwas versprochen wurde. Ist nichts aufgeschrieben, erinnern sich beide Seiten verschieden: In einer Studie fanden 55 % der Führungskräfte, ihr Arbeitgeber habe sein Wort gebrochen (Robinson & Rousseau, 1994), und das geschieht häufiger, wo Neue sich allein zurechtfinden müssen (Robinson & Morrison, 2000). Vorher zu sagen, wie eine Stelle wirklich ist, wirkt, weil es ehrlich ankommt, und am besten wirkt es, wenn es nach dem Start noch einmal gesagt wird (Earnest, Allen & Landis, 2011).
why-early-2 = Deshalb zieht sich hier eine Zusage durch alles: Die Anzeige nennt sie, das Erstgespräch fragt danach, beide Seiten unterschreiben sie, und jeder Rückblick fragt beide, ob sie eingehalten wurde.
why-sources-head = Quellen
