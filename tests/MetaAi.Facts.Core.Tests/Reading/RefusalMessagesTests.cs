namespace MetaAi.Facts.Reading;

public class RefusalMessagesTests
{
    [Fact]
    public void The_kinds_asked_for_are_said_in_the_words_of_the_exports()
    {
        var context = new ReadingContext { Language = "fr", Kinds = FigureKinds.Money | FigureKinds.Percent };
        var refusal = FigureReader.Read("mi-juin 2024", context).Refusal;
        refusal.Reason.ShouldBe(RefusalReason.OtherKind);
        RefusalMessages.Of(refusal, "mi-juin 2024", context).Text.ShouldStartWith("'money, percent' cannot hold what 'mi-juin 2024' says");
    }
}
