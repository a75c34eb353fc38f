namespace LiveSession.Rehearsal.Day;

/// <summary>Tells the person at the terminal how far the day is.</summary>
internal interface IDayProgress
{
    /// <summary>Begins something that has this many parts.</summary>
    IStep Begin(string what, int parts);

    /// <summary>The room goes to the next round.</summary>
    /// <param name="number">From 1.</param>
    void Enter(string title, int number, int of)
    {
    }
}

/// <summary>One thing under way.</summary>
internal interface IStep
{
    void Advance(int parts = 1);

    /// <summary>Done, whatever is left.</summary>
    void End();
}
