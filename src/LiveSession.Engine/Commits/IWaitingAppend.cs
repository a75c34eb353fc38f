namespace LiveSession.Engine.Commits;

/// <summary>What waits to be written: entries and answers of one stream that become durable together or not at all.</summary>
internal interface IWaitingAppend
{
    string SessionId { get; }

    /// <summary>How many rows it writes.</summary>
    int Size { get; }

    /// <summary>True when it rests on a decision whose append has failed: it must not be written.</summary>
    bool Lost { get; }

    /// <summary>Takes its place in the session's order.</summary>
    void Join(CommitGroup group, LedgerLine line);

    /// <summary>It is on disk.</summary>
    void Complete();

    /// <summary>It may not be on disk.</summary>
    void Fail(LedgerUnavailableException failure);
}
