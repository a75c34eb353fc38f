namespace LiveSession.Domain.Rounds.Choice;

/// <summary>What one option got.</summary>
/// <param name="grades">The values that are counted one by one.</param>
public sealed class Count(IReadOnlyList<int> grades)
{
    private readonly int[] _byGrade = new int[grades.Count];

    /// <summary>The sum of what was given.</summary>
    public int Score { get; private set; }

    /// <summary>How many people gave it anything; an abstention is something.</summary>
    public int Voters { get; private set; }

    /// <summary>How many people gave this value.</summary>
    public int Of(int grade) => IndexOf(grade) is var index and >= 0 ? _byGrade[index] : 0;

    /// <summary>How many people gave each grade, in the order of the grades.</summary>
    public IReadOnlyList<int> ByGrade => _byGrade;

    internal void Add(int points)
    {
        Score += points;
        Voters++;
        if (IndexOf(points) is var index and >= 0)
        {
            _byGrade[index]++;
        }
    }

    private int IndexOf(int grade)
    {
        for (var index = 0; index < grades.Count; index++)
        {
            if (grades[index] == grade)
            {
                return index;
            }
        }

        return -1;
    }
}
