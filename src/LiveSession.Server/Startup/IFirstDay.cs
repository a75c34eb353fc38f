using LiveSession.Server.Sessions;

namespace LiveSession.Server.Startup;

/// <summary>What a server without any session begins with.</summary>
public interface IFirstDay
{
    /// <summary>Creates it, or throws <see cref="StartupException"/> with every fault of the operator's files.</summary>
    /// <param name="begun">A half-made day to complete; null: a new one.</param>
    Task<SessionHost> CreateAsync(SessionHost? begun, ServeOptions options, CancellationToken cancellationToken);
}
