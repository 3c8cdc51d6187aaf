namespace MetaAi.Facts;

/// <summary>Arithmetic with dates: with operators from C# 14 on, and with methods of the same meaning in every version.</summary>
public static class DateOperators
{
    /// <param name="value">A fact or a computed value that is a date.</param>
    extension(IUnknown<ExtendedDate> value)
    {
        /// <summary>
        /// A date and a length of time: from the first day that both allow to the last one. A hedge of either leaves its side open, and an approximation or an
        /// uncertain date stays one.
        /// </summary>
        /// <param name="left">The date.</param>
        /// <param name="right">The length of time.</param>
        public static Derived<ExtendedDate> operator +(IUnknown<ExtendedDate> left, IUnknown<DurationRange> right) => DateSum.Of(left, right);

        /// <summary>This and a length of time: from the first day that both allow to the last one.</summary>
        /// <param name="other">The length of time.</param>
        public Derived<ExtendedDate> Plus(IUnknown<DurationRange> other) => DateSum.Of(value, other);
    }
}
