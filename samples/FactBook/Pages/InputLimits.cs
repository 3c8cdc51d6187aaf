using MetaAi.Facts;
using MetaAi.Facts.Numbers;

namespace FactBook;

/// <summary>
/// What may be given in place of what the models assume: what they take, in steps with which no fraction of a cent comes of a share of an amount, so that nothing is cut
/// where both are exact.
/// </summary>
internal static class InputLimits
{
    /// <summary>The step of amounts: a million.</summary>
    public static readonly Rational AmountStep = Rational.Of(1_000_000, 1);

    /// <summary>The step of shares: a hundredth of a percent.</summary>
    public static readonly Rational ShareStep = Rational.Of(1, 10_000);

    private static readonly Rational MostAmount = Rational.Of(10_000_000_000_000, 1);
    private static readonly Rational Whole = Rational.Of(1, 1);

    /// <summary>An amount, zero or more.</summary>
    public static ScenarioInput Amount(IAssumption assumption) => new(assumption) { Least = default(Rational), Most = MostAmount, Step = AmountStep };

    /// <summary>An amount above zero.</summary>
    public static ScenarioInput AmountAboveZero(IAssumption assumption) => Amount(assumption) with { Least = AmountStep };

    /// <summary>A share, between nothing and the whole.</summary>
    public static ScenarioInput Share(IAssumption assumption) => new(assumption) { Least = default(Rational), Most = Whole, Step = ShareStep };

    /// <summary>The same, with names as the sources write them.</summary>
    public static IEnumerable<ScenarioInput> Spelled(Spellings spellings, IEnumerable<ScenarioInput> inputs) => inputs.Select(input => input with { Name = spellings.In(input.Name) });

    /// <summary>The assumptions that an amount or a share rests on.</summary>
    public static IEnumerable<IAssumption> AssumptionsOf(IUnknown value) => value.Inputs().OfType<IAssumption>();
}
