using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts;

/// <summary>Arithmetic with a bare number: with operators from C# 14 on, and with methods of the same meaning in every version.</summary>
public static class NumberOperators
{
    /// <param name="value">A fact, an assumption or a computed value that is a bare number.</param>
    extension(IUnknown<decimal> value)
    {
        /// <summary>The same with the other sign.</summary>
        /// <param name="operand">The value.</param>
        public static Derived<decimal> operator -(IUnknown<decimal> operand) => Computation.Negate(operand);

        /// <summary>The sum of a number and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<decimal> operator +(IUnknown<decimal> left, IUnknown<decimal> right) => Computation.Of<decimal>(Operation.Add, left, right);

        /// <summary>The difference of a number and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<decimal> operator -(IUnknown<decimal> left, IUnknown<decimal> right) => Computation.Of<decimal>(Operation.Subtract, left, right);

        /// <summary>The product of a number and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<decimal> operator *(IUnknown<decimal> left, IUnknown<decimal> right) => Computation.Of<decimal>(Operation.Multiply, left, right);

        /// <summary>The quotient of a number and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<decimal> operator /(IUnknown<decimal> left, IUnknown<decimal> right) => Computation.Of<decimal>(Operation.Divide, left, right);

        /// <summary>The sum of a number and a number of the formula.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<decimal> operator +(IUnknown<decimal> left, Rational right) => Computation.Of<decimal>(Operation.Add, left, right);

        /// <summary>The sum of a number of the formula and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<decimal> operator +(Rational left, IUnknown<decimal> right) => Computation.Of<decimal>(Operation.Add, left, right);

        /// <summary>The difference of a number and a number of the formula.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<decimal> operator -(IUnknown<decimal> left, Rational right) => Computation.Of<decimal>(Operation.Subtract, left, right);

        /// <summary>The difference of a number of the formula and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<decimal> operator -(Rational left, IUnknown<decimal> right) => Computation.Of<decimal>(Operation.Subtract, left, right);

        /// <summary>The product of a number and a number of the formula.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<decimal> operator *(IUnknown<decimal> left, Rational right) => Computation.Of<decimal>(Operation.Multiply, left, right);

        /// <summary>The product of a number of the formula and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<decimal> operator *(Rational left, IUnknown<decimal> right) => Computation.Of<decimal>(Operation.Multiply, left, right);

        /// <summary>The quotient of a number and a number of the formula.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<decimal> operator /(IUnknown<decimal> left, Rational right) => Computation.Of<decimal>(Operation.Divide, left, right);

        /// <summary>The quotient of a number of the formula and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<decimal> operator /(Rational left, IUnknown<decimal> right) => Computation.Of<decimal>(Operation.Divide, left, right);

        /// <summary>The same with the other sign.</summary>
        public Derived<decimal> Negated() => Computation.Negate(value);

        /// <summary>This and another: a number.</summary>
        /// <param name="other">The other value.</param>
        public Derived<decimal> Plus(IUnknown<decimal> other) => Computation.Of<decimal>(Operation.Add, value, other);

        /// <summary>This less another: a number.</summary>
        /// <param name="other">The other value.</param>
        public Derived<decimal> Minus(IUnknown<decimal> other) => Computation.Of<decimal>(Operation.Subtract, value, other);

        /// <summary>This times another: a number.</summary>
        /// <param name="other">The other value.</param>
        public Derived<decimal> Times(IUnknown<decimal> other) => Computation.Of<decimal>(Operation.Multiply, value, other);

        /// <summary>This divided by another: a number.</summary>
        /// <param name="other">The other value.</param>
        public Derived<decimal> DividedBy(IUnknown<decimal> other) => Computation.Of<decimal>(Operation.Divide, value, other);

        /// <summary>This and another: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<decimal> Plus(Rational other) => Computation.Of<decimal>(Operation.Add, value, other);

        /// <summary>This less another: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<decimal> Minus(Rational other) => Computation.Of<decimal>(Operation.Subtract, value, other);

        /// <summary>This times another: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<decimal> Times(Rational other) => Computation.Of<decimal>(Operation.Multiply, value, other);

        /// <summary>This divided by another: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<decimal> DividedBy(Rational other) => Computation.Of<decimal>(Operation.Divide, value, other);

        /// <summary>Another less this: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<decimal> SubtractedFrom(Rational other) => Computation.Of<decimal>(Operation.Subtract, other, value);

        /// <summary>Another divided by this: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<decimal> Dividing(Rational other) => Computation.Of<decimal>(Operation.Divide, other, value);
    }
}
