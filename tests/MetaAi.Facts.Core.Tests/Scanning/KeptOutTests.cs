namespace MetaAi.Facts.Core.Tests.Scanning;

/// <summary>Names, labels, addresses and numbers that measure nothing are no figures.</summary>
public sealed class KeptOutTests
{
    [Theory]
    [InlineData("Il utilise Llama 4 et GPT-4 sur des puces H100.")]
    [InlineData("Le Boeing 737 et l'Airbus A320 volent.")]
    [InlineData("Un costume neuf, dit-elle.")]
    [InlineData("Appelez le 01 42 68 53 00 ou le +33 1 42 68 53 00.")]
    [InlineData("Il habite 12, rue de la Paix.")]
    [InlineData("Il habite 12 bis, avenue Foch.")]
    [InlineData("La réunion commence à 14 h 30.")]
    [InlineData("La réunion commence à 14h30.")]
    [InlineData("Voir page 5, article 12 et chapitre 3.")]
    [InlineData("La version 3.5 est sortie.")]
    [InlineData("La version 2.0.1 est sortie.")]
    [InlineData("Voir https://exemple.fr/2024/05/39-milliards?id=17 en ligne.")]
    [InlineData("Écrire à jean.dupont75@exemple.fr pour la suite.")]
    [InlineData("IBAN FR76 3000 6000 0112 3456 7890 189 du port.")]
    [InlineData("Le livre (ISBN 978-2-07-036822-8) est épuisé.")]
    [InlineData("Le n° 45 gagne.")]
    [InlineData("Une femme et un homme parlent d'une usine.")]
    [InlineData("Le G7 et le G20 se réunissent.")]
    [InlineData("Marie de Mars et Auguste Avril parlent.")]
    [InlineData("RCS Paris 552 081 317")]
    [InlineData("75008 Paris, France")]
    public void French_names_and_labels(string text) => Found.Words(text, Found.French).ShouldBeEmpty();

    [Theory]
    [InlineData("It runs Llama 4 and GPT-4 on H100 chips.")]
    [InlineData("The shop is at 304 North Cardinal St. in Dorchester.")]
    [InlineData("The Boeing 737 and the Airbus A320 fly.")]
    [InlineData("You may march on, said one of them.")]
    [InlineData("Call (555) 123-4567 or 1-800-555-0199.")]
    [InlineData("Call +1 555 123 4567 now.")]
    [InlineData("The call starts at 5 p.m. and ends at 6:30 pm.")]
    [InlineData("See page 5, section 12 and chapter 3.")]
    [InlineData("Version 3.5 is out, and so is v2.0.1.")]
    [InlineData("See https://example.com/2024/05/39-billion?id=17 online.")]
    [InlineData("Write to jane.doe75@example.com for more.")]
    [InlineData("The book (ISBN 978-0-14-044913-6) is sold out.")]
    [InlineData("Visit www.port24.com today.")]
    [InlineData("The G7 and the S&P 500 met.")]
    [InlineData("A woman and a man speak of a factory.")]
    [InlineData("Apollo 13 and Windows 11 were there.")]
    [InlineData("It listed on the Nasdaq 100 and filed Form 10-K.")]
    public void English_names_and_labels(string text) => Found.Words(text, Found.English).ShouldBeEmpty();
}
