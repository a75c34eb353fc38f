using LiveSession.Engine.Nodes;

namespace LiveSession.Orleans.Attendance;

/// <summary>Who is connected to a session at which node; the key is the session's id. In memory only: it is true only now.</summary>
public interface IAttendanceGrain : IGrainWithStringKey
{
    /// <summary>Takes a node's report and gives what the other nodes reported lately.</summary>
    Task<Attending> ExchangeAsync(string node, Attending here);
}
