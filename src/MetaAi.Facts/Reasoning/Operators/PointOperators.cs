using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts;

/// <summary>Arithmetic with a difference in percentage points: with operators from C# 14 on, and with methods of the same meaning in every version.</summary>
public static class PointOperators
{
    /// <param name="value">A fact, an assumption or a computed value that is a difference in percentage points.</param>
    extension(IUnknown<PercentagePoints> value)
    {
        /// <summary>The same with the other sign.</summary>
        /// <param name="operand">The value.</param>
        public static Derived<PercentagePoints> operator -(IUnknown<PercentagePoints> operand) => Computation.Negate(operand);

        /// <summary>The sum of percentage points and percentage points.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<PercentagePoints> operator +(IUnknown<PercentagePoints> left, IUnknown<PercentagePoints> right) => Computation.Of<PercentagePoints>(Operation.Add, left, right);

        /// <summary>The difference of percentage points and percentage points.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<PercentagePoints> operator -(IUnknown<PercentagePoints> left, IUnknown<PercentagePoints> right) => Computation.Of<PercentagePoints>(Operation.Subtract, left, right);

        /// <summary>The product of percentage points and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<PercentagePoints> operator *(IUnknown<PercentagePoints> left, IUnknown<decimal> right) => Computation.Of<PercentagePoints>(Operation.Multiply, left, right);

        /// <summary>The product of a number and percentage points.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<PercentagePoints> operator *(IUnknown<decimal> left, IUnknown<PercentagePoints> right) => Computation.Of<PercentagePoints>(Operation.Multiply, left, right);

        /// <summary>The product of percentage points and a number of the formula.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<PercentagePoints> operator *(IUnknown<PercentagePoints> left, Rational right) => Computation.Of<PercentagePoints>(Operation.Multiply, left, right);

        /// <summary>The product of a number of the formula and percentage points.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<PercentagePoints> operator *(Rational left, IUnknown<PercentagePoints> right) => Computation.Of<PercentagePoints>(Operation.Multiply, left, right);

        /// <summary>The quotient of percentage points and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<PercentagePoints> operator /(IUnknown<PercentagePoints> left, IUnknown<decimal> right) => Computation.Of<PercentagePoints>(Operation.Divide, left, right);

        /// <summary>The quotient of percentage points and a number of the formula.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<PercentagePoints> operator /(IUnknown<PercentagePoints> left, Rational right) => Computation.Of<PercentagePoints>(Operation.Divide, left, right);

        /// <summary>The same with the other sign.</summary>
        public Derived<PercentagePoints> Negated() => Computation.Negate(value);

        /// <summary>This and another: percentage points.</summary>
        /// <param name="other">The other value.</param>
        public Derived<PercentagePoints> Plus(IUnknown<PercentagePoints> other) => Computation.Of<PercentagePoints>(Operation.Add, value, other);

        /// <summary>This less another: percentage points.</summary>
        /// <param name="other">The other value.</param>
        public Derived<PercentagePoints> Minus(IUnknown<PercentagePoints> other) => Computation.Of<PercentagePoints>(Operation.Subtract, value, other);

        /// <summary>This times another: a number.</summary>
        /// <param name="other">The other value.</param>
        public Derived<PercentagePoints> Times(IUnknown<decimal> other) => Computation.Of<PercentagePoints>(Operation.Multiply, value, other);

        /// <summary>This times another: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<PercentagePoints> Times(Rational other) => Computation.Of<PercentagePoints>(Operation.Multiply, value, other);

        /// <summary>This divided by another: a number.</summary>
        /// <param name="other">The other value.</param>
        public Derived<PercentagePoints> DividedBy(IUnknown<decimal> other) => Computation.Of<PercentagePoints>(Operation.Divide, value, other);

        /// <summary>This divided by another: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<PercentagePoints> DividedBy(Rational other) => Computation.Of<PercentagePoints>(Operation.Divide, value, other);
    }
}
