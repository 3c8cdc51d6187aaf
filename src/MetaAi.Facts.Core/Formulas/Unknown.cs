using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Formulas;

/// <summary>A fact or an assumption as arithmetic sees it. Two with one id are the same unknown, wherever they stand.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record Unknown
{
    private Unknown(string id, Dimension dimension, FigureReadings? readings, ValueKind valueKind)
    {
        Id = id;
        Dimension = dimension;
        Readings = readings;
        ValueKind = valueKind;
    }

    /// <summary>What tells it from every other: a fact's id, an assumption's name.</summary>
    public string Id { get; }

    /// <summary>What it measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>What it is; null where there is no value.</summary>
    public FigureReadings? Readings { get; }

    /// <summary>Whether there is a value, and if not, why.</summary>
    public ValueKind ValueKind { get; }

    /// <summary>Whether it is supposed and not said by a source.</summary>
    public bool IsAssumption { get; private init; }

    /// <summary>When it holds; null where that is not said, and for an assumption, which holds whenever it is used.</summary>
    public EdtfDate? Period { get; init; }

    /// <summary>The fact or assumption itself, for whoever explains a value; arithmetic does not look at it.</summary>
    public object? Referent { get; init; }

    /// <summary>What was read.</summary>
    public Figure? Figure { get; private init; }

    /// <summary>A fact or assumption with a value.</summary>
    /// <param name="id">What tells it from every other.</param>
    /// <param name="figure">The value.</param>
    /// <param name="language">The language of its words, a BCP 47 tag, or null.</param>
    /// <param name="per">What it is counted per, or null.</param>
    /// <param name="isAssumption">Whether it is supposed: exact as said, and of no period.</param>
    public static Unknown Of(string id, in Figure figure, string? language = null, string? per = null, bool isAssumption = false)
    {
        var dimension = Dimension.Of(figure, language, per);
        return new(id, dimension, dimension.Kind == DimensionKind.Other ? null : FigureReadings.Of(figure, isAssumption), ValueKind.Value)
        {
            IsAssumption = isAssumption,
            Figure = figure,
        };
    }

    /// <summary>A fact that is no figure: text or names.</summary>
    /// <param name="id">What tells it from every other.</param>
    public static Unknown WithoutNumber(string id) => new(id, new(DimensionKind.Other), null, ValueKind.Value);

    /// <summary>A fact whose value exists and is not disclosed.</summary>
    /// <param name="id">What tells it from every other.</param>
    /// <param name="dimension">What it measures, where that is known.</param>
    public static Unknown Undisclosed(string id, Dimension? dimension = null) => new(id, dimension ?? Dimension.Unknown, null, ValueKind.SomeValue);

    /// <summary>A fact that is said not to exist.</summary>
    /// <param name="id">What tells it from every other.</param>
    /// <param name="dimension">What it would measure, where that is known.</param>
    public static Unknown Nonexistent(string id, Dimension? dimension = null) => new(id, dimension ?? Dimension.Unknown, null, ValueKind.NoValue);

    /// <summary>The same with zero in place of a value that is said not to exist; itself where there is one.</summary>
    /// <param name="dimension">What the zero measures.</param>
    public Unknown OrZero(Dimension dimension) => ValueKind != ValueKind.NoValue ? this
        : new(Id, dimension, FigureReadings.Of(new Figure { Low = new(default(Rational)), High = new(default(Rational)) }), ValueKind.Value) { Period = Period, Referent = Referent };
}
