using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT005_NoSubjectTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Subject = \"\", ")]
    [InlineData("Subject = \" \", ")]
    public async Task A_fact_about_nothing_is_refused(string subject)
    {
        var run = await Brewery.Code($$"""
            [FactSet({{subject}}Source = nameof(Texts.Accounts))]
            public static partial class Ledger
            {
                [[|Quote("Odile Carmin")|]]
                public static partial Fact<string> Director { get; }
            }
            """).Run();

        run.ShouldFind(FactRules.NoSubject, "'Director'", "set Subject");
    }

    [Fact]
    public async Task A_subject_on_the_quote_is_enough() => (await Brewery.Code("""
        [FactSet(Source = nameof(Texts.Accounts))]
        public static partial class Ledger
        {
            [Quote("Odile Carmin", Subject = "Quay Brewery")]
            public static partial Fact<string> Director { get; }
        }
        """).Run()).ShouldBeClean();
}
