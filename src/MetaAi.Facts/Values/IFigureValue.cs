using MetaAi.Facts.Reading;

namespace MetaAi.Facts;

/// <summary>A value of the library that is a figure.</summary>
internal interface IFigureValue
{
    /// <summary>The figure that the value was made from; null where it was computed and no figure says what it is.</summary>
    public Figure? ToFigure();
}
