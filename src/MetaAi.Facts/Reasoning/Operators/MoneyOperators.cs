using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts;

/// <summary>Arithmetic with an amount of money: with operators from C# 14 on, and with methods of the same meaning in every version.</summary>
public static class MoneyOperators
{
    /// <param name="value">A fact, an assumption or a computed value that is an amount of money.</param>
    extension(IUnknown<MonetaryAmount> value)
    {
        /// <summary>The same with the other sign.</summary>
        /// <param name="operand">The value.</param>
        public static Derived<MonetaryAmount> operator -(IUnknown<MonetaryAmount> operand) => Computation.Negate(operand);

        /// <summary>The sum of an amount of money and an amount of money. Two currencies or periods are refused by value.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryAmount> operator +(IUnknown<MonetaryAmount> left, IUnknown<MonetaryAmount> right) => Computation.Of<MonetaryAmount>(Operation.Add, left, right);

        /// <summary>The difference of an amount of money and an amount of money. Two currencies or periods are refused by value.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryAmount> operator -(IUnknown<MonetaryAmount> left, IUnknown<MonetaryAmount> right) => Computation.Of<MonetaryAmount>(Operation.Subtract, left, right);

        /// <summary>The product of an amount of money and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryAmount> operator *(IUnknown<MonetaryAmount> left, IUnknown<decimal> right) => Computation.Of<MonetaryAmount>(Operation.Multiply, left, right);

        /// <summary>The product of a number and an amount of money.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryAmount> operator *(IUnknown<decimal> left, IUnknown<MonetaryAmount> right) => Computation.Of<MonetaryAmount>(Operation.Multiply, left, right);

        /// <summary>The product of an amount of money and a number of the formula.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryAmount> operator *(IUnknown<MonetaryAmount> left, Rational right) => Computation.Of<MonetaryAmount>(Operation.Multiply, left, right);

        /// <summary>The product of a number of the formula and an amount of money.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryAmount> operator *(Rational left, IUnknown<MonetaryAmount> right) => Computation.Of<MonetaryAmount>(Operation.Multiply, left, right);

        /// <summary>The quotient of an amount of money and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryAmount> operator /(IUnknown<MonetaryAmount> left, IUnknown<decimal> right) => Computation.Of<MonetaryAmount>(Operation.Divide, left, right);

        /// <summary>The quotient of an amount of money and a number of the formula.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryAmount> operator /(IUnknown<MonetaryAmount> left, Rational right) => Computation.Of<MonetaryAmount>(Operation.Divide, left, right);

        /// <summary>The quotient of an amount of money and an amount of money. Two currencies are refused by value.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator /(IUnknown<MonetaryAmount> left, IUnknown<MonetaryAmount> right) => Computation.Of<Ratio>(Operation.Divide, left, right);

        /// <summary>The product of an amount of money and a ratio.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryAmount> operator *(IUnknown<MonetaryAmount> left, IUnknown<Ratio> right) => Computation.Of<MonetaryAmount>(Operation.Multiply, left, right);

        /// <summary>The product of a ratio and an amount of money.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryAmount> operator *(IUnknown<Ratio> left, IUnknown<MonetaryAmount> right) => Computation.Of<MonetaryAmount>(Operation.Multiply, left, right);

        /// <summary>The quotient of an amount of money and a ratio.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryAmount> operator /(IUnknown<MonetaryAmount> left, IUnknown<Ratio> right) => Computation.Of<MonetaryAmount>(Operation.Divide, left, right);

        /// <summary>The product of an amount of money and a quantity. It is refused by value where the amount is per something else.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryAmount> operator *(IUnknown<MonetaryAmount> left, IUnknown<Quantity> right) => Computation.Of<MonetaryAmount>(Operation.Multiply, left, right);

        /// <summary>The product of a quantity and an amount of money. It is refused by value where the amount is per something else.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryAmount> operator *(IUnknown<Quantity> left, IUnknown<MonetaryAmount> right) => Computation.Of<MonetaryAmount>(Operation.Multiply, left, right);

        /// <summary>The quotient of an amount of money and a quantity. It is refused by value where nothing says what is counted.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryRate> operator /(IUnknown<MonetaryAmount> left, IUnknown<Quantity> right) => Computation.Of<MonetaryRate>(Operation.Divide, left, right);

        /// <summary>The same with the other sign.</summary>
        public Derived<MonetaryAmount> Negated() => Computation.Negate(value);

        /// <summary>This and another: an amount of money. Two currencies or periods are refused by value.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryAmount> Plus(IUnknown<MonetaryAmount> other) => Computation.Of<MonetaryAmount>(Operation.Add, value, other);

        /// <summary>This less another: an amount of money. Two currencies or periods are refused by value.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryAmount> Minus(IUnknown<MonetaryAmount> other) => Computation.Of<MonetaryAmount>(Operation.Subtract, value, other);

        /// <summary>This times another: a number.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryAmount> Times(IUnknown<decimal> other) => Computation.Of<MonetaryAmount>(Operation.Multiply, value, other);

        /// <summary>This times another: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryAmount> Times(Rational other) => Computation.Of<MonetaryAmount>(Operation.Multiply, value, other);

        /// <summary>This divided by another: a number.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryAmount> DividedBy(IUnknown<decimal> other) => Computation.Of<MonetaryAmount>(Operation.Divide, value, other);

        /// <summary>This divided by another: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryAmount> DividedBy(Rational other) => Computation.Of<MonetaryAmount>(Operation.Divide, value, other);

        /// <summary>This divided by another: an amount of money. Two currencies are refused by value.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Ratio> DividedBy(IUnknown<MonetaryAmount> other) => Computation.Of<Ratio>(Operation.Divide, value, other);

        /// <summary>This times another: a ratio.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryAmount> Times(IUnknown<Ratio> other) => Computation.Of<MonetaryAmount>(Operation.Multiply, value, other);

        /// <summary>This divided by another: a ratio.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryAmount> DividedBy(IUnknown<Ratio> other) => Computation.Of<MonetaryAmount>(Operation.Divide, value, other);

        /// <summary>This times another: a quantity. It is refused by value where the amount is per something else.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryAmount> Times(IUnknown<Quantity> other) => Computation.Of<MonetaryAmount>(Operation.Multiply, value, other);

        /// <summary>This divided by another: a quantity. It is refused by value where nothing says what is counted.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryRate> DividedBy(IUnknown<Quantity> other) => Computation.Of<MonetaryRate>(Operation.Divide, value, other);
    }
}
