namespace LiveSession.Engine.Commits;

/// <summary>Hears what became durable, in order; called by the writer, so it must not block.</summary>
internal interface ICommitListener
{
    void Committed(CommitGroup group);

    /// <summary>After a failed append these ledgers may hold more than was told: whoever follows looks there.</summary>
    void Unsure(IEnumerable<string> sessionIds);
}
