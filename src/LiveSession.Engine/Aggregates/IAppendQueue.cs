namespace LiveSession.Engine.Aggregates;

/// <summary>Takes what an aggregate has decided and makes it durable, in the order in which it was decided.</summary>
internal interface IAppendQueue
{
    /// <summary>Puts an append behind those that wait already.</summary>
    /// <exception cref="LedgerUnavailableException">The engine has been stopped.</exception>
    void Enqueue(PendingAppend append);
}
