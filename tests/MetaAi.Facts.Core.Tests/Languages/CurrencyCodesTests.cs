using MetaAi.Facts.Languages.Shared;

namespace MetaAi.Facts.Core.Tests.Languages;

/// <summary>A code in small letters is read only where it is no word: "2019 ils" is no amount in shekels.</summary>
public sealed class CurrencyCodesTests
{
    private const string English =
        "all and any are ask bad bam bar bat bed bet big bit bob box boy but buy can cap cop cot cup cut dad day did die dig dog dry due ear eat egg end era err eye far fee few fit fix fly for fun gap gas gel get got gun guy "
        + "had has hat her hey him his hit hot how huh ice ill its jar job jot key kid law lay led leg let lid lie lot low mad man map may men met mix mop mud net new nor not now nut odd off oil old one our out owe own pad pal "
        + "pan pat pay pen per pet pie pit pop pot pub put ran rat raw red rid rob row rub run sad sat saw say sea see set sex she shy sin sir sit six sky son sos sub sum sun tap tax tea ten the tie tip ton too top try two use "
        + "van via war was way web wed wet who why win yes yet you cad";

    private const string French =
        "ail air ait ami ans art bac bal bas bis ble bol bon bus car cas cle cou cri cru des dos dot duc due dur eau elu est etc eus eut feu fil fin fit foi fou gaz gel ici ils jeu jus lac las les lit loi lui mai mal mer mes mis mol "
        + "mon mot mur nee nez nid nom nos nul oie ont oui par pas peu pie pli pot pre pur que qui ras rat riz roc roi sac sang sec sel ses soi sol son sou sur tas tel tes tic ton tot tous tri tue une vas ver vie vif vin vis vol "
        + "vos vue cad lei ron lek";

    [Fact]
    public void A_code_in_small_letters_is_no_word()
    {
        var words = $"{English} {French}".Split(' ').ToHashSet(StringComparer.Ordinal);

        IsoCurrencies.Table.Phrases.Where(words.Contains).ShouldBeEmpty();
    }
}
