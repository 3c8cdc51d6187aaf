using MetaAi.Facts.Reading;

namespace MetaAi.Facts;

/// <summary>A value of the library that is a figure.</summary>
internal interface IFigureValue
{
    /// <summary>The figure that the value was made from.</summary>
    public Figure ToFigure();
}
