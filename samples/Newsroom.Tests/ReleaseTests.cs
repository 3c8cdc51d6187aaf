using MetaAi.Facts;
using Xunit;

namespace Newsroom.Tests;

/// <summary>
/// What the newsroom took from the two releases, approved once in the files beside this one. Whoever changes a quote, a value or a source sees in a
/// difference what the change means.
/// </summary>
public sealed class ReleaseTests
{
    [Fact]
    public async Task All_facts() => await Verify(VerifyFacts.Catalogue(typeof(Releases).Assembly));

    [Fact]
    public async Task One_fact() => await Verify(Northquay.CableInvestment);

    [Fact]
    public async Task One_fact_with_all_that_is_known_of_its_quote_and_source() => await Verify(Northquay.CableInvestment).WholeProvenance();

    [Fact]
    public async Task A_record_of_facts() => await Verify(Hydrobaie.Round);

    [Fact]
    public async Task Facts_among_other_things() => await Verify(new
    {
        Promised = new IFact[] { Hydrobaie.GridConnection, Northquay.FirstPower },
        ServiceLife = Hydrobaie.ServiceLife.Value,
        Towns = Northquay.TownsSupplied.Value,
        From = Hydrobaie.Power.Evidence.Source,
    });
}
